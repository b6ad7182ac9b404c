-- A worker's sign of life: renews the lease of all that stands under its name, and of itself.
-- ARGV: worker, lease in ms
local worker, now = ARGV[1], milliseconds()
for _, lane in ipairs(LANES) do
  with_group(stream(lane), GROUP)
  for _, item in ipairs(redis.call('XPENDING', stream(lane), GROUP, '-', '+', 1000, worker)) do
    redis.call('XCLAIM', stream(lane), GROUP, worker, 0, item[1], 'JUSTID')
  end
end
redis.call('ZADD', P .. 'alive', now + ARGV[2], worker)
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
