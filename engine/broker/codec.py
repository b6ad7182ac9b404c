"""What travels, as JSON of the contract's types; nothing that comes from the broker is ever run as code."""

from hashlib import blake2b

import msgspec

from engine.contract import OLDEST, VERSION, Failure, Job, Page, Progress, Result


class Undecodable(Exception):
    """An entry is not what its place promises, or of another version."""


class Newer(Undecodable):
    """An entry is of a newer version, which another process may know."""


class _Ended(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a job ended; exactly one of the two."""

    result: Result | None = None
    failure: Failure | None = None


class _Version(msgspec.Struct, frozen=True):
    version: int = VERSION


class _Versions(msgspec.Struct, frozen=True):
    """Just the version of an outcome, which can be read whatever else is new in it."""

    result: _Version | None = None
    failure: _Version | None = None


_versions = msgspec.json.Decoder(_Versions)
_job = msgspec.json.Decoder(Job)
_ended = msgspec.json.Decoder(_Ended)
_page = msgspec.json.Decoder(Page)
_progress = msgspec.json.Decoder(Progress)
_encode = msgspec.json.Encoder().encode


def encode(value: Job | Page | Progress) -> bytes:
    return _encode(value)


def encode_outcome(outcome: Result | Failure) -> bytes:
    return _encode(_Ended(result=outcome) if isinstance(outcome, Result) else _Ended(failure=outcome))


def decode_job(data: bytes) -> Job:
    """Raises Undecodable."""
    try:
        job = _job.decode(data)
    except msgspec.DecodeError as error:
        raise Undecodable(str(error)) from None
    if not OLDEST <= job.version <= VERSION:
        raise Undecodable(f"version {job.version}")
    return job


def decode_outcome(data: bytes) -> Result | Failure:
    """Raises Undecodable, and of its kinds Newer."""
    try:
        told = _versions.decode(data)
        if (told.result or told.failure or _Version()).version > VERSION:
            raise Newer("of a newer version")
        ended = _ended.decode(data)
    except msgspec.DecodeError as error:
        raise Undecodable(str(error)) from None
    outcome = ended.result or ended.failure
    if outcome is None or outcome.version < OLDEST:
        raise Undecodable("no outcome of this version")
    return outcome


def decode_page(data: bytes) -> Page | None:
    """None where it does not decode: the page is then read again."""
    try:
        return _page.decode(data)
    except msgspec.DecodeError:
        return None


def decode_progress(data: bytes) -> Progress | None:
    """None where it does not decode: nothing depends on progress."""
    try:
        return _progress.decode(data)
    except msgspec.DecodeError:
        return None


def question(job: Job) -> str:
    """Digest of what decides the answer; two jobs of one question have one answer."""
    asked = _encode(([photo.sha256 for photo in job.photos], job.text, job.options, job.want, job.question))
    return blake2b(asked, digest_size=16).hexdigest()
