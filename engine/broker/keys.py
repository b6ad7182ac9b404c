"""Names of all keys on the broker.

The queue's keys share a hash tag, so that on a cluster one script may touch them all. Photos and pages are large and
touched one by one, so they spread over the cluster.

    {placard}:jobs:<lane>      stream: jobs that wait or run; group "workers", whose pending entries are the leases
    {placard}:job:<id>         hash: a job, its state, who may end it, its outcome
    {placard}:waiting          sorted set: jobs that wait, in the order in which they are expected to run
    {placard}:owner:<owner>    sorted set: a person's jobs that wait or run, by arrival
    {placard}:line             hash: how many jobs of each lane and person stand in the stream
    {placard}:later:<lane>:<owner>   list: the person's jobs that join the stream as theirs ahead leave it
    {placard}:results          stream: ended jobs that the chat does not have yet; group "bot"
    {placard}:cache:<revision>:<question>   id of the job that answered this question
    {placard}:dead             stream: what was buried, with its cause
    {placard}:alive            sorted set: workers, by when they count as gone (ms)
    {placard}:pace             moving average of the seconds that a job takes
    {placard}:progress         channel: where jobs are
    {placard}:usage:<day>      hash: what models spent on whom, in whole days since 1970
    placard:photo:<sha256>     bytes of a photo
    placard:page:<revision>:<sha256>   what a reader found on it
"""

from engine.contract import Lane

PREFIX = "{placard}:"
WAITING = PREFIX + "waiting"
RESULTS = PREFIX + "results"
DEAD = PREFIX + "dead"
ALIVE = PREFIX + "alive"
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


def usage(day: int) -> str:
    return f"{PREFIX}usage:{day}"


def photo(sha256: str) -> str:
    return f"placard:photo:{sha256}"


def page(revision: str, sha256: str) -> str:
    return f"placard:page:{revision}:{sha256}"
