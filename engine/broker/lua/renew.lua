-- A worker's sign of life: renews the lease of all that stands under its name, and of itself.
-- ARGV: worker, lease in ms, number of the sign ('' for a worker that only starts: what stands under its name is of an
-- earlier life, and not renewed), what it says of itself ('' for nothing), how long buried jobs are kept in ms, then
-- fields of what is counted over all workers and what to add to each
local worker, now, number, state = ARGV[1], milliseconds(), ARGV[3], ARGV[4]
for _, lane in ipairs(number ~= '' and LANES or {}) do
  with_group(stream(lane), GROUP)
  for _, item in ipairs(redis.call('XPENDING', stream(lane), GROUP, '-', '+', 1000, worker)) do
    redis.call('XCLAIM', stream(lane), GROUP, worker, 0, item[1], 'JUSTID')
  end
end
redis.call('ZADD', P .. 'alive', now + ARGV[2], worker)
redis.call('XTRIM', P .. 'dead', 'MINID', now - ARGV[5])
if state ~= '' then
  local key = P .. 'worker:' .. worker
  if redis.call('HGET', key, 'number') ~= number then
    for i = 6, #ARGV, 2 do redis.call('HINCRBY', P .. 'counted', ARGV[i], ARGV[i + 1]) end
  end
  redis.call('HSET', key, 'number', number, 'state', state, 'at', now)
  redis.call('PEXPIRE', key, 3 * ARGV[2])
end
-- Forget workers that are long gone, but never one under whose name a job still stands.
for _, gone in ipairs(redis.call('ZRANGE', P .. 'alive', '-inf', now - 20 * ARGV[2], 'BYSCORE', 'LIMIT', 0, 10)) do
  local free = true
  for _, lane in ipairs(LANES) do
    free = free and #redis.call('XPENDING', stream(lane), GROUP, '-', '+', 1, gone) == 0
  end
  if free then
    for _, lane in ipairs(LANES) do redis.call('XGROUP', 'DELCONSUMER', stream(lane), GROUP, gone) end
    redis.call('ZREM', P .. 'alive', gone)
  end
end
