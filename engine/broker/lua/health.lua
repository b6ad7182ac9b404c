-- Returns: jobs waiting, running, ended and not yet acknowledged, buried; workers alive; seconds that a job takes
local running = 0
for _, lane in ipairs(LANES) do
  with_group(stream(lane), GROUP)
  running = running + redis.call('XPENDING', stream(lane), GROUP)[1]
end
return { redis.call('ZCARD', P .. 'waiting'), running, redis.call('XLEN', P .. 'results'), redis.call('XLEN', P .. 'dead'),
  redis.call('ZCOUNT', P .. 'alive', milliseconds(), '+inf'), redis.call('GET', P .. 'pace') or '0' }
