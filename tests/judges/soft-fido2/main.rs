//! The authenticator of the crate soft-fido2, with a PIN, on standard input and output: packets of
//! CTAPHID, 64 bytes each. Whoever owns it touches it at once.

use std::collections::HashMap;
use std::io::{Read, Write, stdin, stdout};
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use soft_fido2::{
    Authenticator, AuthenticatorCallbacks, AuthenticatorConfig, AuthenticatorOptions, Credential,
    CredentialRef, CtapCommand, Result, UpResult, UvResult,
};
use soft_fido2_transport::{Cmd, CommandHandler, CtapHidHandler, Error, Packet};

struct Owner {
    credentials: Mutex<HashMap<Vec<u8>, Credential>>,
}

impl Owner {
    fn matching(&self, keep: impl Fn(&Credential) -> bool) -> Vec<Credential> {
        let credentials = self.credentials.lock().unwrap();
        credentials.values().filter(|one| keep(one)).cloned().collect()
    }
}

impl AuthenticatorCallbacks for Owner {
    fn request_up(&self, _: &str, _: Option<&str>, _: &str) -> Result<UpResult> {
        Ok(UpResult::Accepted)
    }

    fn request_uv(&self, _: &str, _: Option<&str>, _: &str) -> Result<UvResult> {
        Ok(UvResult::Denied)
    }

    fn write_credential(&self, credential: &CredentialRef) -> Result<()> {
        let mut credentials = self.credentials.lock().unwrap();
        credentials.insert(credential.id.to_vec(), credential.to_owned());
        Ok(())
    }

    fn read_credential(&self, id: &[u8]) -> Result<Option<Credential>> {
        Ok(self.credentials.lock().unwrap().get(id).cloned())
    }

    fn delete_credential(&self, id: &[u8]) -> Result<()> {
        self.credentials.lock().unwrap().remove(id);
        Ok(())
    }

    fn list_credentials(&self, rp_id: &str, user_id: Option<&[u8]>) -> Result<Vec<Credential>> {
        Ok(self.matching(|one| one.rp.id == rp_id && user_id.is_none_or(|id| one.user.id == id)))
    }

    fn enumerate_rps(&self) -> Result<Vec<(String, Option<String>, usize)>> {
        let mut counts: HashMap<String, (Option<String>, usize)> = HashMap::new();
        for one in self.credentials.lock().unwrap().values() {
            let entry = counts.entry(one.rp.id.clone());
            entry.or_insert((one.rp.name.clone(), 0)).1 += 1;
        }
        Ok(counts.into_iter().map(|(id, (name, count))| (id, name, count)).collect())
    }

    fn credential_count(&self) -> Result<usize> {
        Ok(self.credentials.lock().unwrap().len())
    }

    fn get_timestamp_ms(&self) -> u64 {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as u64
    }
}

struct Key(Authenticator<Owner>);

impl CommandHandler for Key {
    fn handle_command(
        &mut self,
        command: Cmd,
        request: &[u8],
    ) -> soft_fido2_transport::Result<Vec<u8>> {
        if command != Cmd::Cbor {
            return Err(Error::InvalidCommand);
        }
        let mut response = Vec::new();
        match self.0.handle(request, &mut response) {
            Ok(_) => Ok(response),
            Err(error) => Err(Error::Other(format!("{error:?}"))),
        }
    }
}

fn main() {
    let config = AuthenticatorConfig::builder()
        .aaguid(*b"soft-fido2-judge")
        .commands(vec![
            CtapCommand::MakeCredential,
            CtapCommand::GetAssertion,
            CtapCommand::GetInfo,
            CtapCommand::ClientPin,
            CtapCommand::CredentialManagement,
            CtapCommand::Config,
            CtapCommand::Reset,
        ])
        .options(
            AuthenticatorOptions::new()
                .with_resident_keys(true)
                .with_user_presence(true)
                .with_client_pin(Some(false))
                .with_pin_uv_auth_token(Some(true))
                .with_credential_management(Some(true)),
        )
        .extensions(vec!["credProtect".into(), "hmac-secret".into()])
        .build();
    let owner = Owner { credentials: Mutex::new(HashMap::new()) };
    let key = Authenticator::with_config(owner, config).expect("the authenticator starts");
    let mut handler = CtapHidHandler::new(Key(key));

    let mut packet = [0u8; 64];
    while stdin().read_exact(&mut packet).is_ok() {
        let answer = handler.process_packet(Packet::from_bytes(packet)).unwrap_or_default();
        for packet in answer {
            stdout().write_all(packet.as_bytes()).expect("the client listens");
        }
        stdout().flush().expect("the client listens");
    }
}
