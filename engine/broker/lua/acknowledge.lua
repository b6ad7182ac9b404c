-- The chat has the answer: it is not delivered again, and from now on its time to live runs. Said again, also by a bot
-- that slept meanwhile, it does nothing: the job may be in line anew.
-- ARGV: entry in the results, id of its job, how long to keep the outcome in ms
redis.call('XACK', P .. 'results', 'bot', ARGV[1])
if redis.call('XDEL', P .. 'results', ARGV[1]) == 0 then return end
local owner, forgotten = unpack(redis.call('HMGET', job(ARGV[2]), 'owner', 'forgotten'))
if forgotten then
  redis.call('DEL', job(ARGV[2]))
elseif owner then
  redis.call('PEXPIRE', job(ARGV[2]), ARGV[3])
  remember(owner, ARGV[2], ARGV[3])
end
