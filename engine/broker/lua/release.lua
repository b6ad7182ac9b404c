-- Gives back all that stands under a worker's name, to nobody's: anyone may take it at once, and the worker may not end
-- it any more.
-- ARGV: worker, '1' where one of the jobs is suspected of having hung it
local worker, suspect = ARGV[1], ARGV[2] == '1'
for _, lane in ipairs(LANES) do
  with_group(stream(lane), GROUP)
  for _, item in ipairs(redis.call('XPENDING', stream(lane), GROUP, '-', '+', 1000, worker)) do
    local found = redis.call('XRANGE', stream(lane), item[1], item[1])[1]
    if found then
      local key = job(found[2][2])
      local claim, inside = unpack(redis.call('HMGET', key, 'claim', 'inside'))
      if not suspect and inside == claim then
        -- It was interrupted, which says nothing against it.
        if redis.call('HINCRBY', key, 'entries', -1) == 0 then redis.call('HDEL', key, 'inside') end
      end
      redis.call('HINCRBY', key, 'claim', 1)
      redis.call('XCLAIM', stream(lane), GROUP, 'nobody', 0, item[1], 'IDLE', 86400000, 'JUSTID')
    end
  end
end
redis.call('ZADD', P .. 'alive', 0, worker)
redis.call('DEL', P .. 'worker:' .. worker)
