-- Prepended to every script. KEYS[1] is the prefix that all keys of the queue begin with; it carries the hash tag, so
-- that on a cluster they lie in one slot and one script may touch them all.
local P = KEYS[1]
local GROUP = 'workers'
local LANES = { 'interactive', 'bulk' }

local function stream(lane) return P .. 'jobs:' .. lane end
local function job(id) return P .. 'job:' .. id end

local function milliseconds()
  local t = redis.call('TIME')
  return t[1] * 1000 + math.floor(t[2] / 1000)
end

local function with_group(key, group)
  if redis.call('EXISTS', key) == 0 then redis.call('XGROUP', 'CREATE', key, group, '0', 'MKSTREAM') end
end

-- Where a job stands among all that wait: by lane, then by how many of its person's jobs come first, then by arrival.
local function place(id, lane, turns)
  local order = redis.call('INCR', P .. 'order') + turns * 1e9
  if lane == 'bulk' then order = order + 1e15 end
  redis.call('ZADD', P .. 'waiting', order, id)
end

local function stand_in_line(id, lane, owner)
  with_group(stream(lane), GROUP)
  local entry = redis.call('XADD', stream(lane), '*', 'id', id)
  redis.call('HSET', job(id), 'state', 'waiting', 'entry', entry)
  redis.call('HINCRBY', P .. 'line', lane .. ':' .. owner, 1)
  place(id, lane, 0)
end

-- One of a person's jobs left the line (taken or cancelled), so the next one of theirs joins at its end.
local function next_in_turn(lane, owner)
  local line = lane .. ':' .. owner
  local left = redis.call('HINCRBY', P .. 'line', line, -1)
  local follower = redis.call('LPOP', P .. 'later:' .. line)
  if follower then
    stand_in_line(follower, lane, owner)
  elseif left <= 0 then
    redis.call('HDEL', P .. 'line', line)
  end
end

-- Takes in a job that is not there.
local function admit(id, owner, lane, content, question, turn, version)
  local mine, line, now = P .. 'owner:' .. owner, lane .. ':' .. owner, milliseconds()
  redis.call('HSET', job(id), 'job', content, 'owner', owner, 'lane', lane, 'question', question,
    'claim', 0, 'entries', 0, 'version', version, 'at', now)
  redis.call('ZADD', mine, now, id)
  if tonumber(redis.call('HGET', P .. 'line', line) or 0) < tonumber(turn) then
    stand_in_line(id, lane, owner)
  else
    redis.call('HSET', job(id), 'state', 'later', 'entry', '')
    place(id, lane, redis.call('RPUSH', P .. 'later:' .. line, id))
  end
end

-- The entry's id tells when.
local function bury(entry, cause, id, content, owner)
  redis.call('XADD', P .. 'dead', 'MAXLEN', '~', 1000, '*', 'id', id, 'cause', cause, 'job', content, 'owner', owner)
end

-- An ended job stands among its person's as long as its outcome is kept, so that it can be removed when they ask.
local function remember(owner, id, keep)
  local past, now = P .. 'past:' .. owner, milliseconds()
  redis.call('ZADD', past, now, id)
  redis.call('ZREMRANGEBYSCORE', past, '-inf', now - keep)
  redis.call('PEXPIRE', past, keep)
end
