"""A device with a passkey, in software: it signs what a real one would, or what it should not."""

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData

ORIGIN = "https://testserver"
PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


@dataclass
class Device:
    """Holds one passkey for one site."""

    origin: str = ORIGIN
    site: str = "testserver"
    asks_its_owner: bool = True
    id: bytes = b"a passkey"
    user: str = ""
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    def makes(self, options: dict[str, Any]) -> str:
        """A new passkey, as the page's script sends it."""
        asked = options["publicKey"]
        self.user = asked["user"]["id"]
        public = ES256.from_cryptography_key(self.key.public_key())  # type: ignore[no-untyped-call]
        held = AttestedCredentialData.create(Aaguid(bytes(16)), self.id, public)
        made = AttestationObject.create("none", self._data(ATTESTED, held), {})
        return self._sends("webauthn.create", asked, attestationObject=bytes(made))

    def signs(self, options: dict[str, Any]) -> str:
        """What the site asked it to sign."""
        data = self._data()
        client = self._client("webauthn.get", options["publicKey"])
        signature = self.key.sign(bytes(data) + sha256(client).digest(), ec.ECDSA(SHA256()))
        more = {"authenticatorData": bytes(data), "signature": signature}
        return self._sends("webauthn.get", options["publicKey"], **more)

    def _data(self, flags: int = 0, held: bytes = b"") -> AuthenticatorData:
        flags |= PRESENT | (VERIFIED if self.asks_its_owner else 0)
        site = sha256(self.site.encode()).digest()
        made: AuthenticatorData = AuthenticatorData.create(
            site, AuthenticatorData.FLAG(flags), 0, held
        )
        return made

    def _client(self, kind: str, asked: dict[str, Any]) -> bytes:
        said = {"type": kind, "challenge": asked["challenge"], "origin": self.origin}
        return json.dumps(said).encode()

    def _sends(self, kind: str, asked: dict[str, Any], **response: bytes) -> str:
        parts = {"clientDataJSON": self._client(kind, asked), **response}
        encoded = {name: websafe_encode(part) for name, part in parts.items()}
        return json.dumps(
            {
                "id": websafe_encode(self.id),
                "rawId": websafe_encode(self.id),
                "type": "public-key",
                "response": encoded | {"userHandle": self.user},
                "clientExtensionResults": {"credProps": {"rk": True}},
            }
        )
