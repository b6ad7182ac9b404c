-- Gives a worker its next jobs: first what other workers died with, then what waits.
-- ARGV: worker, lease in ms, most jobs, revision of its pipeline, newest version of jobs that it knows, how long photos
-- are kept in ms, id of each job that it has in hand
-- Returns: whether a suspect waits until nothing is in hand, jobs (id, token, entries into a model, suspect, job, result from the cache, ms since it was accepted), the end of each lane's stream
local worker, lease, most, revision = ARGV[1], ARGV[2], tonumber(ARGV[3]), ARGV[4]
local version, keep_photos = tonumber(ARGV[5]), tonumber(ARGV[6])
local BULK_TURN = 8 -- Of so many jobs that are taken while both lanes have some, one is of the bulk.
local taken, held, busy, waits = {}, {}, #ARGV > 6, 0
for i = 7, #ARGV do held[ARGV[i]] = true end

-- Whatever else stands in the stream was not put there by `submit`.
local function known(lane, entry, fields)
  local id = fields[1] == 'id' and fields[2] or ''
  if redis.call('HGET', job(id), 'entry') == entry then return id end
  bury(entry, 'unknown entry', id, cjson.encode(fields), '')
  redis.call('XACK', stream(lane), GROUP, entry)
  redis.call('XDEL', stream(lane), entry)
end

-- A job of a newer Placard than the worker's: while its photos are kept it is left to a worker that knows what it means.
local function not_yet(entry, id)
  return tonumber(redis.call('HGET', job(id), 'version') or 0) > version
    and milliseconds() - string.match(entry, '^%d+') < keep_photos
end

local function hold(lane, id)
  local state, content, owner, question, entries, inside =
    unpack(redis.call('HMGET', job(id), 'state', 'job', 'owner', 'question', 'entries', 'inside'))
  if state == 'waiting' then
    redis.call('ZREM', P .. 'waiting', id)
    next_in_turn(lane, owner)
  end
  redis.call('HSET', job(id), 'state', 'held')
  local now = milliseconds()
  redis.call('HSETNX', job(id), 'begun', now)
  local same = redis.call('GET', P .. 'cache:' .. revision .. ':' .. question)
  taken[#taken + 1] = { id, redis.call('HINCRBY', job(id), 'claim', 1), tonumber(entries), inside and 1 or 0, content,
    same and redis.call('HGET', job(same), 'result') or '', now - (redis.call('HGET', job(id), 'at') or now) }
end

-- A suspect that has to wait is kept for this worker, so that no other waits for it too. It was given back by nobody,
-- so that it was in a model once more still counts.
local function keep(lane, entry, id)
  redis.call('XCLAIM', stream(lane), GROUP, worker, 0, entry, 'JUSTID')
  local claim, inside = unpack(redis.call('HMGET', job(id), 'claim', 'inside'))
  if claim == inside then redis.call('HINCRBY', job(id), 'claim', 1) end
end

-- Returns true once nothing more may be taken. A job that was in a model when its worker died is suspected of having
-- killed it, so it is taken alone, and nothing is added to what is in hand until it can be.
local function take_over(lane, pending)
  for _, item in ipairs(pending) do
    local entry = item[1]
    local found = redis.call('XRANGE', stream(lane), entry, entry)[1]
    local id = found and known(lane, entry, found[2])
    if not found then redis.call('XACK', stream(lane), GROUP, entry) end
    if id and not held[id] and not not_yet(entry, id) then
      local suspect = redis.call('HEXISTS', job(id), 'inside') == 1
      if suspect and (busy or #taken > 0) then
        keep(lane, entry, id)
        waits = 1
        return true
      end
      redis.call('XCLAIM', stream(lane), GROUP, worker, 0, entry, 'JUSTID')
      hold(lane, id)
      if suspect or #taken == most then return true end
    end
  end
end

-- Returns nothing where no job waits. Bulk waits for interactive, but never for ever: its turn comes now and then.
local function next_one()
  local turn = tonumber(redis.call('GET', P .. 'turn') or 0)
  for i = 1, #LANES do
    local lane = LANES[turn % BULK_TURN == BULK_TURN - 1 and #LANES + 1 - i or i]
    local read = redis.call('XREADGROUP', 'GROUP', GROUP, worker, 'COUNT', 1, 'STREAMS', stream(lane), '>')
    if read then
      redis.call('INCR', P .. 'turn')
      local entry, fields = unpack(read[1][2][1])
      local id = known(lane, entry, fields)
      if id and not_yet(entry, id) then
        redis.call('XCLAIM', stream(lane), GROUP, 'nobody', 0, entry, 'IDLE', 86400000, 'JUSTID')
      elseif id then
        hold(lane, id)
      end
      return true
    end
  end
end

local function fill()
  for _, lane in ipairs(LANES) do
    with_group(stream(lane), GROUP)
    -- What this worker's name holds and the worker does not is from its life before a crash or of an answer that got
    -- lost on the way: no lease has to run out for it.
    if take_over(lane, redis.call('XPENDING', stream(lane), GROUP, '-', '+', 100 + #ARGV, worker)) then return end
    if take_over(lane, redis.call('XPENDING', stream(lane), GROUP, 'IDLE', lease, '-', '+', 100)) then return end
  end
  while #taken < most and next_one() do end
end

fill()
local ends = {}
for i, lane in ipairs(LANES) do
  local last = redis.call('XREVRANGE', stream(lane), '+', '-', 'COUNT', 1)[1]
  ends[i] = last and last[1] or '0-0'
end
return { waits, taken, ends }
