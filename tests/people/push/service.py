"""A push service on this machine, with a certificate of its own. It answers what the path asks for."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

NAME = "push.example"
ANSWERS = {"gone": 410, "unknown": 404, "busy": 503, "often": 429, "refused": 403, "away": 307}


@dataclass
class Taken:
    """What it was sent."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def who(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass
class Service:
    """It is there, under a name that stands for this machine."""

    host: str
    certificate: Path
    taken: list[Taken] = field(default_factory=list)


@contextmanager
def serving(folder: Path) -> Iterator[Service]:
    """A service for the block."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    service = Service(f"{NAME}:{server.server_port}", folder / "push.pem")
    server.RequestHandlerClass = _answering(service)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_certificate(service.certificate))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


def _answering(service: Service) -> type[BaseHTTPRequestHandler]:
    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            taken = Taken(self.path, dict(self.headers), body)
            service.taken.append(taken)
            status = ANSWERS.get(taken.who, 201)
            self.send_response(status)
            if status == ANSWERS["away"]:
                self.send_header("Location", f"https://{service.host}/send/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *words: object) -> None:
            """It says nothing."""

    return Answers


def _certificate(path: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(secret + made.public_bytes(Encoding.PEM))
    return path
