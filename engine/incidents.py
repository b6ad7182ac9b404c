"""What nobody expected is logged under an id, which is all that a person is told of it."""

import logging
import secrets

log = logging.getLogger(__name__)


def incident(error: BaseException) -> str:
    """The id under which the exception is logged."""
    name = secrets.token_hex(4)
    log.error("incident %s", name, exc_info=error, extra={"incident": name})
    return name
