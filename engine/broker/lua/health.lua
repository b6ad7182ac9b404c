-- ARGV: time without a sign after which a bot counts as gone, in ms
-- Returns: jobs waiting, running, ended and not yet acknowledged, buried; workers alive; seconds that a job takes; bots
-- alive; for each lane jobs waiting, running, given back by their worker, and for how long the first in line has waited
-- (ms; 0 where none does)
local now, running, lanes = milliseconds(), 0, {}

-- Reply of XINFO as a table.
local function named(flat)
  local fields = {}
  for i = 1, #flat, 2 do fields[flat[i]] = flat[i + 1] end
  return fields
end

local function first_in_line(lane)
  for _, flat in ipairs(redis.call('XINFO', 'GROUPS', stream(lane))) do
    local first = redis.call('XRANGE', stream(lane), '(' .. named(flat)['last-delivered-id'], '+', 'COUNT', 1)[1]
    if first then return now - (redis.call('HGET', job(first[2][2]), 'at') or string.match(first[1], '^%d+')) end
  end
  return 0
end

for i, lane in ipairs(LANES) do
  with_group(stream(lane), GROUP)
  local pending, back = redis.call('XPENDING', stream(lane), GROUP), 0
  for _, holder in ipairs(pending[4] or {}) do
    if holder[1] == 'nobody' then back = tonumber(holder[2]) end
  end
  running = running + pending[1]
  local waiting = redis.call('ZCOUNT', P .. 'waiting', lane == 'bulk' and '1e15' or '-inf', lane == 'bulk' and '+inf' or '(1e15')
  lanes[i] = { waiting, pending[1] - back, back, first_in_line(lane) }
end

local bots = 0
with_group(P .. 'results', 'bot')
for _, flat in ipairs(redis.call('XINFO', 'CONSUMERS', P .. 'results', 'bot')) do
  local bot = named(flat)
  if bot.name ~= 'nobody' and bot.idle < tonumber(ARGV[1]) then bots = bots + 1 end
end
return { redis.call('ZCARD', P .. 'waiting'), running, redis.call('XLEN', P .. 'results'), redis.call('XLEN', P .. 'dead'),
  redis.call('ZCOUNT', P .. 'alive', now, '+inf'), redis.call('GET', P .. 'pace') or '0', bots, lanes }
