"""Enrols on a device node as python3-fido2 does, and prints what came of it as JSON."""

import json
import sys

from fido2.attestation import PackedAttestation
from fido2.client import ClientData
from fido2.ctap import CtapError
from fido2.ctap2 import ClientPin, Ctap2, CredentialManagement
from fido2.hid import CtapHidDevice
from fido2.hid.base import HidDescriptor
from fido2.hid.linux import LinuxCtapHidConnection

RP = {"id": "login.microsoft.com", "name": "Microsoft"}
PIN = "83412976"


def user(name):
    return {"id": name.encode(), "name": name, "displayName": name}


def refused(call, *args, **kwargs):
    try:
        call(*args, **kwargs)
    except CtapError as error:
        return error.code.name
    return None


def main(path, protocol_number):
    descriptor = HidDescriptor(path, 1, 1, 64, 64)
    ctap = Ctap2(CtapHidDevice(descriptor, LinuxCtapHidConnection(descriptor)))
    protocol = {1: ClientPin.PROTOCOLS[-1], 2: ClientPin.PROTOCOLS[0]}[protocol_number]()
    client_pin = ClientPin(ctap, protocol)
    client_pin.set_pin(PIN)
    wrong = refused(
        client_pin.get_pin_token, "00000000", ClientPin.PERMISSION.MAKE_CREDENTIAL, RP["id"]
    )

    def token(permission):
        return client_pin.get_pin_token(PIN, permission, RP["id"])

    permissions = ClientPin.PERMISSION
    client_data = ClientData.build(
        type="webauthn.create", challenge="AAAA", origin="https://" + RP["id"]
    )
    algorithms = [{"type": "public-key", "alg": -7}]

    def make(name, exclude=None):
        proof = protocol.authenticate(token(permissions.MAKE_CREDENTIAL), client_data.hash)
        return ctap.make_credential(
            client_data.hash,
            RP,
            user(name),
            algorithms,
            exclude_list=exclude,
            options={"rk": True},
            pin_uv_param=proof,
            pin_uv_protocol=protocol.VERSION,
        )

    made = make("kim")
    PackedAttestation().verify(made.att_statement, made.auth_data, client_data.hash)
    credential = {"id": made.auth_data.credential_data.credential_id, "type": "public-key"}
    excluded = refused(make, "kim", [credential])

    manager = CredentialManagement(ctap, protocol, token(permissions.CREDENTIAL_MGMT))
    before = manager.get_metadata()[1]
    manager.delete_cred(credential)
    print(
        json.dumps(
            {
                "versions": ctap.info.versions,
                "protocol": protocol.VERSION,
                "wrong": wrong,
                "excluded": excluded,
                "certificates": len(made.att_statement["x5c"]),
                "before": before,
                "after": manager.get_metadata()[1],
            }
        )
    )


main(sys.argv[1], int(sys.argv[2]))
