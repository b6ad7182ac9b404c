-- Ends a job, once: the first that may end it does, every later try is refused.
-- ARGV: id, token of the claim ('' for the person who cancels), outcome, key in the cache ('' for none), how long to keep
-- that in ms, seconds that the job took ('' where no model ran), cause of burial ('' for none),
-- how long it is kept what models spent in s, '1' where that is bounded, then the fields of it and what to add to each
local id, token, outcome = ARGV[1], ARGV[2], ARGV[3]
local state, claim, by, entry, lane, owner, forgotten =
  unpack(redis.call('HMGET', job(id), 'state', 'claim', 'by', 'entry', 'lane', 'owner', 'forgotten'))
-- Its person had everything removed while it ran: only the sum that bounds their day is kept, until midnight (UTC).
if not state or forgotten then
  for i = 10, #ARGV, 2 do
    local whose = cjson.decode(ARGV[i])
    if #whose == 1 and ARGV[9] == '1' then
      redis.call('INCRBY', P .. 'spent:' .. whose[1], ARGV[i + 1])
      redis.call('EXPIRE', P .. 'spent:' .. whose[1], 86400 - math.floor(milliseconds() / 1000) % 86400)
    end
  end
  return 0
end
-- Tokens are spent also on what is thrown away; an end told twice spends them once.
if #ARGV > 9 and redis.call('HSETNX', job(id), 'spent:' .. token, 1) == 1 then
  local day = P .. 'usage:' .. math.floor(milliseconds() / 86400000)
  for i = 10, #ARGV, 2 do redis.call('HINCRBY', day, ARGV[i], ARGV[i + 1]) end
  redis.call('EXPIRE', day, math.floor(ARGV[8]))
end
-- The same end told twice, because the first answer got lost on the way, is no second end.
if state == 'done' then return (token ~= '' and by == token) and 1 or 0 end
if token ~= '' and (state ~= 'held' or claim ~= token) then return 0 end

redis.call('ZREM', P .. 'waiting', id)
redis.call('ZREM', P .. 'owner:' .. owner, id)
if state == 'later' then
  redis.call('LREM', P .. 'later:' .. lane .. ':' .. owner, 1, id)
else
  redis.call('XACK', stream(lane), GROUP, entry)
  redis.call('XDEL', stream(lane), entry)
  if state == 'waiting' then next_in_turn(lane, owner) end
end
if ARGV[7] ~= '' then bury(entry, ARGV[7], id, redis.call('HGET', job(id), 'job'), owner) end
redis.call('HDEL', job(id), 'job', 'inside')
redis.call('HSET', job(id), 'state', 'done', 'by', token, 'result', outcome, 'ended', milliseconds())
with_group(P .. 'results', 'bot')
redis.call('XADD', P .. 'results', '*', 'id', id)
remember(owner, id, ARGV[5])
if ARGV[4] ~= '' then
  redis.call('SET', P .. 'cache:' .. ARGV[4], id, 'PX', ARGV[5])
  redis.call('HSET', job(id), 'cache', ARGV[4])
end
if ARGV[6] ~= '' then
  local pace = tonumber(redis.call('GET', P .. 'pace') or ARGV[6])
  redis.call('SET', P .. 'pace', string.format('%.4f', pace + (tonumber(ARGV[6]) - pace) / 10))
end
return 1
