// Verifies registrations with github.com/go-webauthn/webauthn: a JSON document a line in, a verdict
// a line out.
package main

import (
	"bufio"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"os"

	"github.com/go-webauthn/webauthn/metadata"
	"github.com/go-webauthn/webauthn/metadata/providers/memory"
	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/protocol/webauthncose"
	"github.com/google/uuid"
)

type registration struct {
	Challenge  string                                 `json:"challenge"`
	RpID       string                                 `json:"rpId"`
	Origin     string                                 `json:"origin"`
	Algorithms []webauthncose.COSEAlgorithmIdentifier `json:"algorithms"`
	Credential json.RawMessage                        `json:"credential"`
	// Roots in DER by AAGUID; without, certificates are followed nowhere.
	Roots map[string][][]byte `json:"roots"`
}

type verdict struct {
	OK     bool   `json:"ok"`
	Type   string `json:"type"`
	Reason string `json:"reason"`
}

func provider(roots map[string][][]byte) (metadata.Provider, error) {
	entries := map[uuid.UUID]*metadata.Entry{}
	for aaguid, ders := range roots {
		entry := &metadata.Entry{}
		entry.MetadataStatement.AttestationTypes = metadata.AuthenticatorAttestationTypes{
			metadata.BasicFull, metadata.BasicSurrogate,
		}
		for _, der := range ders {
			root, err := x509.ParseCertificate(der)
			if err != nil {
				return nil, err
			}
			entry.MetadataStatement.AttestationRootCertificates = append(
				entry.MetadataStatement.AttestationRootCertificates, root)
		}
		entries[uuid.MustParse(aaguid)] = entry
	}
	return memory.New(memory.WithMetadata(entries))
}

func verify(line []byte) (string, error) {
	var given registration
	if err := json.Unmarshal(line, &given); err != nil {
		return "", err
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes(given.Credential)
	if err != nil {
		return "", err
	}
	var mds metadata.Provider
	if given.Roots != nil {
		if mds, err = provider(given.Roots); err != nil {
			return "", err
		}
	}
	var parameters []protocol.CredentialParameter
	for _, algorithm := range given.Algorithms {
		parameters = append(parameters, protocol.CredentialParameter{
			Type: protocol.PublicKeyCredentialType, Algorithm: algorithm,
		})
	}
	_, err = parsed.Verify(given.Challenge, given.RpID, []string{given.Origin}, nil, nil,
		protocol.TopOriginExplicitVerificationMode, false, true, true, mds, parameters,
		protocol.AttestationPolicy{}, protocol.SignaturePolicy{})
	return parsed.Response.AttestationObject.Type, err
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		kind, err := verify(lines.Bytes())
		result := verdict{OK: err == nil, Type: kind}
		if err != nil {
			result.Reason = err.Error()
			if e, ok := err.(*protocol.Error); ok {
				result.Reason = fmt.Sprintf("%s (%s)", e.Details, e.DevInfo)
			}
		}
		out, _ := json.Marshal(result)
		fmt.Println(string(out))
	}
}
