// Opens and seals DSSE envelopes with github.com/secure-systems-lab/go-securesystemslib.
//
// Without arguments: a question a line in, a verdict a line out. With a payload type and a payload:
// an envelope by a key made for it, with that key.
package main

import (
	"bufio"
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"os"

	"github.com/secure-systems-lab/go-securesystemslib/dsse"
)

type key struct {
	public  ed25519.PublicKey
	private ed25519.PrivateKey
}

func (k key) KeyID() (string, error) {
	der, err := x509.MarshalPKIXPublicKey(k.public)
	digest := sha256.Sum256(der)
	return hex.EncodeToString(digest[:]), err
}

func (k key) Public() crypto.PublicKey { return k.public }

func (k key) Verify(_ context.Context, data, signature []byte) error {
	if !ed25519.Verify(k.public, data, signature) {
		return errors.New("the signature is not valid")
	}
	return nil
}

func (k key) Sign(_ context.Context, data []byte) ([]byte, error) {
	return ed25519.Sign(k.private, data), nil
}

type question struct {
	Envelope  string   `json:"envelope"`
	Keys      []string `json:"keys"`
	Threshold int      `json:"threshold"`
}

type verdict struct {
	OK      bool   `json:"ok"`
	Payload []byte `json:"payload"`
	Reason  string `json:"reason"`
}

func open(line []byte) ([]byte, error) {
	var given question
	if err := json.Unmarshal(line, &given); err != nil {
		return nil, err
	}
	var verifiers []dsse.Verifier
	for _, text := range given.Keys {
		block, _ := pem.Decode([]byte(text))
		public, err := x509.ParsePKIXPublicKey(block.Bytes)
		if err != nil {
			return nil, err
		}
		verifiers = append(verifiers, key{public: public.(ed25519.PublicKey)})
	}
	var envelope dsse.Envelope
	if err := json.Unmarshal([]byte(given.Envelope), &envelope); err != nil {
		return nil, err
	}
	verifier, err := dsse.NewMultiEnvelopeVerifier(given.Threshold, verifiers...)
	if err != nil {
		return nil, err
	}
	_, payload, err := verifier.VerifyAndDecode(context.Background(), &envelope)
	return payload, err
}

func seal(payloadType, payload string) error {
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return err
	}
	signer, err := dsse.NewEnvelopeSigner(key{public, private})
	if err != nil {
		return err
	}
	envelope, err := signer.SignPayload(context.Background(), payloadType, []byte(payload))
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		return err
	}
	block := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})
	return json.NewEncoder(os.Stdout).Encode(map[string]any{
		"envelope": envelope, "publicKey": string(block),
	})
}

func main() {
	if len(os.Args) == 3 {
		if err := seal(os.Args[1], os.Args[2]); err != nil {
			panic(err)
		}
		return
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		payload, err := open(lines.Bytes())
		result := verdict{OK: err == nil, Payload: payload}
		if err != nil {
			result.Reason = err.Error()
		}
		out, _ := json.Marshal(result)
		fmt.Println(string(out))
	}
}
