"""A Redis Cluster, spoken to with the patience that a single server gets.

redis-py's client for clusters tries again at once and then gives up, and says so with an exception that is none of
its `RedisError`s. Here a command is tried for as long as on a single server, and what stays away is a ConnectionError.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Self, TypeVar, cast

from redis.asyncio.cluster import ClusterNode, ClusterPipeline, ClusterPubSub, PipelineCommand, RedisCluster
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ClusterDownError, RedisClusterException, SlotNotCoveredError, TryAgainError
from redis.exceptions import ConnectionError as Disconnected
from redis.exceptions import TimeoutError as Silent

T = TypeVar("T")

_PASSING = (Disconnected, Silent, ClusterDownError, TryAgainError)


class Cluster(RedisCluster):
    """Connects when it is first used, as the client of one server does."""

    def __init__(self, nodes: list[ClusterNode], patience: Retry, room: int, connection: type, **options: Any) -> None:
        # Of one command `room` are under way, and of pipelines as many again.
        super().__init__(startup_nodes=nodes, retry=Retry(NoBackoff(), 1), max_connections=2 * room, **options)
        patience.update_supported_errors([ClusterDownError, TryAgainError])
        self.patience = patience
        self._room = asyncio.Semaphore(room)
        made = type("Connection", (connection, self.connection_kwargs["connection_class"]), {})
        self.connection_kwargs["connection_class"] = made
        for node in self.startup_nodes:
            node.connection_class = made

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        # Its own way to close leaves connections open where the cluster was away last, and those of nodes that left it.
        self._initialize = True
        nodes = {*self.nodes_manager.nodes_cache.values(), *self.nodes_manager.startup_nodes.values()}
        under_way = {
            *self.nodes_manager._background_tasks,
            *(task for node in nodes for task in node._background_tasks),
        }
        await asyncio.gather(*under_way, return_exceptions=True)
        await self.nodes_manager.aclose()
        await self.nodes_manager.aclose("startup_nodes")
        await asyncio.sleep(0)  # what was closed without waiting comes to its end

    async def initialize(self, *args: Any, **kwargs: Any) -> Self:
        try:
            await super().initialize(*args, **kwargs)
        except RedisClusterException as error:
            raise Disconnected("no node of the cluster answers for all slots") from error
        return self

    async def execute_command(self, *args: Any, **kwargs: Any) -> Any:
        async with self._room:
            return await self.insist(lambda: super(Cluster, self).execute_command(*args, **kwargs))

    def pipeline(self, transaction: Any = None, shard_hint: Any = None) -> "Pipeline":
        """Also for what is asked for as a transaction: redis-py's for clusters starts a thread and an event loop for
        each command. What Placard asks to have done together lies on one node, and may be half done and then repeated.
        """
        return Pipeline(self)  # type: ignore[abstract]  # its base only declares the attribute

    def pubsub(self, *args: Any, **kwargs: Any) -> "Subscription":
        return Subscription(self, *args, **kwargs)

    async def insist(self, step: Callable[[], Awaitable[T]]) -> T:
        async def tried() -> T:
            try:
                return await step()
            except SlotNotCoveredError as error:
                raise Disconnected("a slot of the cluster is not served") from error

        return await self.patience.call_with_retry(tried, _nothing)


class Pipeline(ClusterPipeline):
    """Tries again what a node that went away did not answer; all commands of Placard bear being done twice."""

    async def execute(self, raise_on_error: bool = True, allow_redirections: bool = True) -> list[Any]:
        strategy: Any = self._execution_strategy
        asked = list(strategy._command_queue)

        async def once() -> list[Any]:
            strategy._command_queue = [
                PipelineCommand(number, *command.args, **command.kwargs) for number, command in enumerate(asked)
            ]
            replies = await super(Pipeline, self).execute(raise_on_error, allow_redirections)
            for reply in replies:
                if isinstance(reply, _PASSING):
                    raise reply
            return list(replies)

        cluster = cast(Cluster, self.cluster_client)
        return await cluster.insist(once)


class Subscription(ClusterPubSub):
    """Looks for the nodes where nobody did before."""

    async def execute_command(self, *args: Any, **kwargs: Any) -> Any:
        await self.cluster.initialize()
        return await super().execute_command(*args, **kwargs)


async def _nothing(_: Exception) -> None:
    """A connection that failed has closed itself."""
