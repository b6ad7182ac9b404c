-- A bot is about to read the results: makes their group where there is none, and strikes the names of bots that are long
-- gone from it, but never one that holds an outcome.
-- ARGV: time without a sign of a bot after which it is gone, in ms
with_group(P .. 'results', 'bot')
for _, fields in ipairs(redis.call('XINFO', 'CONSUMERS', P .. 'results', 'bot')) do
  local bot = {}
  for i = 1, #fields, 2 do bot[fields[i]] = fields[i + 1] end
  if bot.pending == 0 and bot.idle >= tonumber(ARGV[1]) then
    redis.call('XGROUP', 'DELCONSUMER', P .. 'results', 'bot', bot.name)
  end
end
