-- What the workers say of themselves.
-- Returns: for each its state, and for how long it has said nothing, in ms
local now, found = milliseconds(), {}
for _, name in ipairs(redis.call('ZRANGE', P .. 'alive', 0, -1)) do
  local state, at = unpack(redis.call('HMGET', P .. 'worker:' .. name, 'state', 'at'))
  if state then found[#found + 1] = { state, now - at } end
end
return found
