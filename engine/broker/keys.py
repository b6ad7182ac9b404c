"""Names of all keys on the broker.

The queue's keys share a hash tag, so that on a cluster one script may touch them all. Photos and pages are large and
touched one by one, so they spread over the cluster.

    {placard}:jobs:<lane>      stream: jobs that wait or run; group "workers", whose pending entries are the leases
    {placard}:job:<id>         hash: a job, its state, who may end it, its outcome
    {placard}:waiting          sorted set: jobs that wait, in the order in which they are expected to run
    {placard}:owner:<owner>    sorted set: a person's jobs that wait or run, by arrival
    {placard}:past:<owner>     sorted set: a person's jobs that have ended and whose outcome is kept, by when (ms)
    {placard}:turn             jobs taken so far, which tells whose turn it is
    {placard}:order            jobs that ever came into line
    {placard}:line             hash: how many jobs of each lane and person stand in the stream
    {placard}:later:<lane>:<owner>   list: the person's jobs that join the stream as theirs ahead leave it
    {placard}:results          stream: ended jobs that the chat does not have yet; group "bot"
    {placard}:cache:<revision>:<question>   id of the job that answered this question
    {placard}:dead             stream: what was buried, with its cause and owner
    {placard}:alive            sorted set: workers, by when they count as gone (ms)
    {placard}:worker:<name>    hash: what a worker says of itself, and when it did (ms)
    {placard}:counted          hash: what adds up over all workers
    {placard}:pace             moving average of the seconds that a job takes
    {placard}:progress         channel: where jobs are
    {placard}:confirmed        written last where replicas are waited for, for two seconds
    {placard}:usage:<day>      hash: what models spent on whom, in whole days since 1970
    {placard}:spent:<owner>    tokens of today of a person who had all else about them removed, until midnight (UTC)
    placard:photo:<sha256>     bytes of a photo
    {placard:photo:<sha256>}:pages    hash: what readers found on it, by their revision
    {placard:photo:<sha256>}:senders  sorted set: people who sent it, by until when anything of it is kept for them (ms)
    placard:sent:<owner>       sorted set: photos that a person sent, by until when anything of them is kept (ms)

The three keys of a photo lie in one slot, so that one script can see that nobody else needs it and remove it.
"""

from engine.contract import Lane

PREFIX = "{placard}:"
WAITING = PREFIX + "waiting"
RESULTS = PREFIX + "results"
DEAD = PREFIX + "dead"
ALIVE = PREFIX + "alive"
COUNTED = PREFIX + "counted"
PACE = PREFIX + "pace"
PROGRESS = PREFIX + "progress"
WORKERS_GROUP = "workers"
BOT_GROUP = "bot"
LANES = (Lane.INTERACTIVE, Lane.BULK)
"""In the order in which they are served."""


def jobs(lane: Lane) -> str:
    return f"{PREFIX}jobs:{lane}"


def job(job_id: str) -> str:
    return f"{PREFIX}job:{job_id}"


def running(owner: str) -> str:
    return f"{PREFIX}owner:{owner}"


def past(owner: str) -> str:
    return f"{PREFIX}past:{owner}"


def usage(day: int) -> str:
    return f"{PREFIX}usage:{day}"


def spent(owner: str) -> str:
    return f"{PREFIX}spent:{owner}"


def photo(sha256: str) -> str:
    return f"placard:photo:{sha256}"


def pages(sha256: str) -> str:
    return f"{{{photo(sha256)}}}:pages"


def senders(sha256: str) -> str:
    return f"{{{photo(sha256)}}}:senders"


def sent(owner: str) -> str:
    return f"placard:sent:{owner}"
