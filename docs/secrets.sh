#!/bin/sh
# Makes secrets/ for compose.yaml: the bot's token, which it asks for, and a new password for each user of the queue.
# Only you and root can enter the folder. Within it the files may be read by all, since a container sees the file that
# it is given and nothing around it, and runs as a user of its own.
set -eu
cd "$(dirname "$0")/.."
if [ -e secrets ]; then
    echo "secrets/ is there already; move it away to make another." >&2
    exit 1
fi

random() { od -An -v -N32 -tx1 /dev/urandom | tr -d ' \n'; }
digest() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1; }

if [ -t 0 ]; then
    printf 'Token from @BotFather (not shown): ' >&2
    trap 'stty echo' EXIT
    trap 'exit 130' INT TERM
    stty -echo
fi
IFS= read -r token || true
if [ -t 0 ]; then stty echo; trap - EXIT INT TERM; echo >&2; fi
if [ -z "$token" ]; then
    echo "No token was given, so nothing was made." >&2
    exit 1
fi

umask 077
mkdir secrets
bot=$(random) worker=$(random)
printf '%s\n' "$token" >secrets/telegram_bot_token
random >secrets/webhook_secret
random >secrets/grafana_password
: >secrets/openai_api_key
printf 'redis://placard-bot:%s@valkey:6379/0\n' "$bot" >secrets/redis_url_bot
printf 'redis://placard-worker:%s@valkey:6379/0\n' "$worker" >secrets/redis_url_worker
sed -e "s/>change-me-bot/#$(printf %s "$bot" | digest)/" -e "s/>change-me-worker/#$(printf %s "$worker" | digest)/" \
    docs/placard.acl >secrets/valkey_acl
chmod 644 secrets/*
echo "Made secrets/. What it says stays there: the folder is in .gitignore." >&2
