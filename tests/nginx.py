"""A real nginx with TLS before a server, on loopback, set up as docs/operate.md says."""

import os
import shutil
import socket
import ssl
import subprocess
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"

CONFIGURATION = """
daemon off;
worker_processes 1;
worker_rlimit_nofile 8192;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 4000; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    map $http_upgrade $connection_upgrade {{ default upgrade; '' ''; }}
    proxy_cache_path {folder}/cache keys_zone=hemicycle:1m max_size=10m;
    upstream hemicycle {{ server 127.0.0.1:{upstream}; keepalive 32; }}
    server {{
        listen 127.0.0.1:{port} ssl http2;
        ssl_certificate {folder}/cert.pem;
        ssl_certificate_key {folder}/key.pem;
        client_max_body_size 3m;
        location / {{
            proxy_pass http://hemicycle;
            proxy_http_version 1.1;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
            proxy_read_timeout 1h;
            proxy_buffering off;
        }}
        location ~ ^/[a-z][a-z]/ {{
            proxy_pass http://hemicycle;
            proxy_http_version 1.1;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header Connection "";
            proxy_cache hemicycle;
            proxy_cache_lock on;
            proxy_cache_bypass $http_cookie;
            proxy_no_cache $http_cookie;
            add_header X-Cache $upstream_cache_status;
        }}
    }}
}}
"""


class Nginx:
    """One nginx. `base_url`: what people's browsers call it; `certificate`: what clients trust (PEM).

    The server behind it takes `base_url` and `trusted_proxies = ["127.0.0.1"]` in its settings.
    """

    def __init__(self, folder: Path, upstream: int, port: int | None = None) -> None:
        folder.mkdir()
        self.port = port or free_port()
        self.base_url = f"https://localhost:{self.port}"
        self.certificate = folder / "cert.pem"
        write_certificate(folder)
        configuration = folder / "nginx.conf"
        configuration.write_text(
            CONFIGURATION.format(folder=folder, upstream=upstream, port=self.port)
        )
        # Every worker file lies in the test's own folder, which may belong to root.
        user = ["-g", "user root;"] if os.geteuid() == 0 else []
        self._process = subprocess.Popen(
            [
                str(nginx_path()),
                "-p",
                str(folder),
                "-e",
                f"{folder}/error.log",
                "-c",
                str(configuration),
                *user,
            ]
        )
        self._await(folder)

    def trust(self) -> ssl.SSLContext:
        """A client's TLS that trusts this nginx."""
        return ssl.create_default_context(cafile=str(self.certificate))

    def stop(self) -> None:
        """End it, and wait until it has ended."""
        self._process.terminate()
        self._process.wait(15)

    def _await(self, folder: Path) -> None:
        """Wait until it listens. Connecting is refused at once while it does not."""
        while self._process.poll() is None:
            with socket.socket() as asking:
                asking.settimeout(5)
                if asking.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
        raise AssertionError((folder / "error.log").read_text())


def nginx_path() -> str | None:
    """Where nginx is; Debian puts it where only root's shell looks."""
    return shutil.which("nginx", path=PATH)


def missing_for_nginx() -> str | None:
    """What to do so that tests behind nginx can run; None where they can."""
    return None if nginx_path() else "install the package nginx-light"


def free_port() -> int:
    """A port of loopback that nothing listens on now."""
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        return int(asking.getsockname()[1])


def write_certificate(folder: Path) -> None:
    """A key and a certificate that it signs itself, for this machine and a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    names = [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
