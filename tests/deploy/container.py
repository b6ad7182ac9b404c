"""Runs an image as an engine would, with runc alone: user, file system, rights and secrets as compose.yaml has them."""

import json
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any


def run(*command: str, **options: Any) -> str:
    """What a program printed; raises CalledProcessError where it fails."""
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **options)
    return str(done.stdout).strip()


class Image:
    """An image that buildah has, opened to be run from."""

    def __init__(self, name: str) -> None:
        self.container = run("buildah", "from", "--pull-never", name)
        self.root = run("buildah", "mount", self.container)
        self.config: dict[str, Any] = json.loads(run("buildah", "inspect", "--type", "image", name))["Docker"]["config"]

    def close(self) -> None:
        run("buildah", "rm", self.container)


class Container:
    """One container on the network of this process; `service` is as compose.yaml says, `volumes` are folders here."""

    def __init__(
        self,
        name: str,
        image: Image,
        service: Mapping[str, Any],
        folder: Path,
        *,
        secrets: Path,
        hosts: Path,
        environ: Mapping[str, str],
        volumes: Mapping[str, Path],
    ) -> None:
        self.name, self._image = f"placard-trial-{name}", image
        self._bundle = folder / name
        self._bundle.mkdir()
        uid, gid = (int(part) for part in service.get("user", image.config["User"]).split(":"))
        variables = {**service.get("environment", {}), **environ}
        self._environment = [*image.config["Env"], *(f"{key}={value}" for key, value in variables.items())]
        mounts = [_bind(secrets / name, f"/run/secrets/{name}", "ro") for name in service.get("secrets", ())]
        mounts += [_tmpfs(line) for line in service.get("tmpfs", ())]
        mounts += [_bind(hosts, "/etc/hosts", "ro")]
        for inside, outside in volumes.items():
            outside.mkdir(exist_ok=True)
            run("chown", f"{uid}:{gid}", str(outside))
            mounts.append(_bind(outside, inside, "rw"))
        run("runc", "spec", cwd=self._bundle)
        spec = json.loads((self._bundle / "config.json").read_text(encoding="utf-8"))
        spec["hostname"] = name
        spec["root"] = {"path": image.root, "readonly": bool(service.get("read_only"))}
        spec["process"] |= {
            "terminal": False,
            "user": {"uid": uid, "gid": gid},
            "args": [*(image.config["Entrypoint"] or ()), *(service.get("command") or image.config["Cmd"])],
            "cwd": image.config["WorkingDir"],
            "env": self._environment,
            "noNewPrivileges": "no-new-privileges:true" in service["security_opt"],
            "capabilities": {} if service["cap_drop"] == ["ALL"] else spec["process"]["capabilities"],
        }
        spec["process"].pop("rlimits")
        spec["mounts"] = [mount for mount in spec["mounts"] if mount["type"] != "cgroup"] + mounts
        kinds = [kind for kind in spec["linux"]["namespaces"] if kind["type"] != "network"]
        spec["linux"] = {**spec["linux"], "namespaces": kinds, "resources": {}}
        (self._bundle / "config.json").write_text(json.dumps(spec), encoding="utf-8")

    def start(self) -> None:
        with (self._bundle / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["runc", "run", "--bundle", str(self._bundle), self.name],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def ask(self, command: Sequence[str]) -> tuple[str, float]:
        """What a health check prints and the seconds that it takes; raises CalledProcessError where it says no."""
        began = time.monotonic()
        said = run("runc", "exec", self.name, *command, stdin=subprocess.DEVNULL)
        return said, time.monotonic() - began

    def written(self) -> list[str]:
        """Files that are there now in what it can write to."""
        process = json.loads(run("runc", "state", self.name))["pid"]
        root = Path(f"/proc/{process}/root")
        folders = [root / folder for folder in ("tmp", "data", "dev/shm")]
        return sorted(
            f"/{path.relative_to(root)}" for folder in folders for path in folder.rglob("*") if path.is_file()
        )

    def stop(self) -> tuple[int, float]:
        """Tell it to end; exit status and seconds."""
        began = time.monotonic()
        run("runc", "kill", self.name, "TERM")
        return self._process.wait(), time.monotonic() - began

    def kill(self) -> None:
        """Whatever state it is in."""
        with suppress(subprocess.CalledProcessError):
            run("runc", "delete", "--force", self.name, stderr=subprocess.DEVNULL)

    @property
    def log(self) -> str:
        return (self._bundle / "log").read_text(encoding="utf-8", errors="replace")


def _bind(source: Path, destination: str, mode: str) -> dict[str, Any]:
    return {
        "destination": destination,
        "type": "bind",
        "source": str(source),
        "options": ["bind", mode, "nosuid", "nodev"],
    }


def _tmpfs(line: str) -> dict[str, Any]:
    """As Docker mounts one: no programs start from it."""
    path, _, options = line.partition(":")
    return {
        "destination": path,
        "type": "tmpfs",
        "source": "tmpfs",
        "options": ["noexec", "nosuid", "nodev", *filter(None, options.split(","))],
    }
