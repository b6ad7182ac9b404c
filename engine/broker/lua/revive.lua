-- Puts a buried job back in line, as if it came now: past the bounds, since somebody looked at it and wants it done.
-- ARGV: entry among the dead, id, owner, lane, job, question, jobs of one owner in a lane at once,
-- version of the job
-- Returns: verdict ('fresh'; 'there' where it is under way already; 'undelivered' where its chat has not been told yet
-- that it failed; 'unknown'), place (-1: not waiting), seconds a job takes, workers alive
local entry, id, owner, lane = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local buried = #redis.call('XRANGE', P .. 'dead', entry, entry) == 1
local state, verdict = redis.call('HGET', job(id), 'state'), 'unknown'
if state and state ~= 'done' then
  verdict = 'there'
elseif state and redis.call('PTTL', job(id)) == -1 then
  verdict = 'undelivered'
elseif buried then
  verdict = 'fresh'
  redis.call('DEL', job(id))
  redis.call('ZREM', P .. 'past:' .. owner, id)
  admit(id, owner, lane, ARGV[5], ARGV[6], ARGV[7], ARGV[8])
end
if verdict == 'fresh' or verdict == 'there' then redis.call('XDEL', P .. 'dead', entry) end
return { verdict, redis.call('ZRANK', P .. 'waiting', id) or -1, redis.call('GET', P .. 'pace') or '',
  redis.call('ZCOUNT', P .. 'alive', milliseconds(), '+inf') }
