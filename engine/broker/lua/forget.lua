-- Removes ended jobs of a person: outcomes, cached answers, and that they ever were. What the chat has not acknowledged
-- yet stays as an empty end until it does, since whoever delivers it expects one.
-- ARGV: owner, then id of a job and such an end, by turns
-- Returns: how many of them held an answer
local past, answers = P .. 'past:' .. ARGV[1], 0
for i = 2, #ARGV, 2 do
  local id, key = ARGV[i], job(ARGV[i])
  local owner, state, result, cache = unpack(redis.call('HMGET', key, 'owner', 'state', 'result', 'cache'))
  -- One that is in line anew is not touched.
  if owner == ARGV[1] and state == 'done' then
    if result and string.sub(result, 1, 10) == '{"result":' then answers = answers + 1 end
    if cache and redis.call('GET', P .. 'cache:' .. cache) == id then redis.call('DEL', P .. 'cache:' .. cache) end
    if redis.call('PTTL', key) >= 0 then
      redis.call('DEL', key)
    else
      redis.call('HDEL', key, 'owner', 'question', 'cache')
      redis.call('HSET', key, 'result', ARGV[i + 1], 'forgotten', 1)
    end
  end
  redis.call('ZREM', past, id)
end
return answers
