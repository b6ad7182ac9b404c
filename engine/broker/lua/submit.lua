-- Admission in one atomic step: refuses past the bounds, finds the job that is there, or puts the new one in line.
-- ARGV: id, owner, lane, job, question, most jobs waiting, most of one owner, jobs of one owner in a lane at once,
-- how long photos are kept in s, version of the job, most outcomes that no bot has acknowledged
-- Returns: verdict, place (-1: not waiting), seconds a job takes, workers alive, jobs waiting, jobs running
local id, owner, lane = ARGV[1], ARGV[2], ARGV[3]
local mine, verdict = P .. 'owner:' .. owner, 'there'
local first = id
local waiting = redis.call('ZCARD', P .. 'waiting')
local pace = redis.call('GET', P .. 'pace') or ''
local workers = redis.call('ZCOUNT', P .. 'alive', milliseconds(), '+inf')
-- Past this many its photos would be gone before a worker came to them.
local room = math.min(ARGV[6], math.max(workers, 1) * ARGV[9] / math.max(tonumber(pace) or 0, 0.001))
if redis.call('EXISTS', job(id)) == 0 then
  if redis.call('ZCARD', mine) >= tonumber(ARGV[7]) then
    verdict, first = 'personal', redis.call('ZRANGE', mine, 0, 0)[1]
  -- Outcomes that no bot fetches stay until one does, so they must not pile up either.
  elseif waiting >= room or redis.call('XLEN', P .. 'results') >= ARGV[11] * 1 then
    verdict = 'full'
  else
    verdict = 'fresh'
    -- Whoever has that many under way gives way to those who have fewer.
    if redis.call('ZCARD', mine) >= tonumber(ARGV[8]) then lane = 'bulk' end
    admit(id, owner, lane, ARGV[4], ARGV[5], ARGV[8], ARGV[10])
  end
end
local running = 0
for _, each in ipairs(LANES) do
  with_group(stream(each), GROUP)
  running = running + redis.call('XPENDING', stream(each), GROUP)[1]
end
return { verdict, redis.call('ZRANK', P .. 'waiting', first) or -1, pace, workers, waiting, running }
