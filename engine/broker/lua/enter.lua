-- Counts that jobs go into a model, just before they do; asked twice for one claim it counts once.
-- ARGV: id, token, id, token, ... Returns for each whether the claim still holds.
local holds = {}
for i = 1, #ARGV, 2 do
  local key, token = job(ARGV[i]), ARGV[i + 1]
  local state, claim, inside = unpack(redis.call('HMGET', key, 'state', 'claim', 'inside'))
  local mine = state == 'held' and claim == token
  if mine and inside ~= token then
    redis.call('HINCRBY', key, 'entries', 1)
    redis.call('HSET', key, 'inside', token)
  end
  holds[#holds + 1] = mine and 1 or 0
end
return holds
