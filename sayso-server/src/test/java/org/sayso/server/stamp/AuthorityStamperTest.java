package org.sayso.server.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.evidence.TimeStamp;
import org.sayso.model.SaysoException;

class AuthorityStamperTest {
  private static final Instant NOON = Instant.parse("2025-05-14T12:00:00Z");
  private static final EvidenceHash HASH = new EvidenceHash("ab".repeat(32));
  private static final EvidenceHash OTHER = new EvidenceHash("cd".repeat(32));

  @Test
  void aStampProvesToOthersWhenTheAuthoritySawTheHash() throws Exception {
    try (StampAuthority authority = StampAuthority.at(NOON)) {
      TimeStamp stamp = AuthorityStamper.of(authority.address()).stamp(HASH);
      assertThat(stamp.time()).isEqualTo(NOON);
      assertThat(stamp.authority()).isEqualTo("Example Stamps");
      TimeStampToken token =
          new TimeStampToken(new CMSSignedData(Base64.getDecoder().decode(stamp.token())));
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority.certificate()));
      assertThat(HexFormat.of().formatHex(token.getTimeStampInfo().getMessageImprintDigest()))
          .isEqualTo(HASH.hex());
    }
  }

  @Test
  void nothingButTheHashLeavesTheMachineAndNoRequestIsLikeAnother() throws Exception {
    try (StampAuthority authority = StampAuthority.at(NOON)) {
      AuthorityStamper stamper = AuthorityStamper.of(authority.address());
      stamper.stamp(HASH);
      byte[] first = authority.lastRequest();
      stamper.stamp(HASH);
      assertThat(authority.lastRequest()).isNotEqualTo(first).hasSizeLessThan(120);
      TimeStampRequest request = new TimeStampRequest(first);
      assertThat(request.getMessageImprintDigest()).isEqualTo(HexFormat.of().parseHex(HASH.hex()));
      assertThat(request.getCertReq()).isTrue();
    }
  }

  @Test
  void aStampOnSomethingElseIsNotTaken() throws Exception {
    byte[] other =
        new TimeStampRequestGenerator()
            .generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(OTHER.hex()))
            .getEncoded();
    try (StampAuthority authority = StampAuthority.stampingInstead(other)) {
      refused(authority.address(), "does not fit the request");
    }
  }

  @Test
  void anAnswerThatWasAlteredIsNotTaken() {
    // The last bytes are the signature.
    try (StampAuthority authority =
        StampAuthority.answering(
            bytes -> {
              byte[] altered = bytes.clone();
              altered[altered.length - 7] ^= 1;
              return altered;
            })) {
      refused(authority.address(), "gave no stamp");
    }
  }

  @Test
  void everyBeginningOfAnAnswerIsRefusedInWords() {
    int[] length = {0};
    try (StampAuthority authority =
        StampAuthority.answering(
            bytes -> Arrays.copyOf(bytes, Math.min(bytes.length - 1, length[0])))) {
      for (int i = 0; i < 40; i++) {
        length[0] = i * i;
        refused(authority.address(), "gave no stamp");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>no such page</html>", "0"})
  void whatIsNoAnswerAtAllIsRefusedInWords(String body) {
    try (StampAuthority authority =
        StampAuthority.answering(bytes -> body.getBytes(StandardCharsets.UTF_8))) {
      refused(authority.address(), "gave no stamp");
    }
  }

  @Test
  void anEndlessAnswerIsNotReadToItsEnd() {
    try (StampAuthority authority = StampAuthority.answering(bytes -> new byte[1 << 20])) {
      refused(authority.address(), "longer than");
    }
  }

  @Test
  void anAuthorityThatIsNotThereOrSaysNothingIsToldWithARemedy() throws IOException {
    URI gone;
    try (StampAuthority authority = StampAuthority.at(NOON)) {
      gone = authority.address();
    }
    refused(gone, "--time-stamps");
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/tsr");
      assertThatThrownBy(() -> AuthorityStamper.of(address, 200).stamp(HASH))
          .isInstanceOf(SaysoException.class)
          .hasMessageContaining("could not be asked");
    }
    try (StampAuthority authority = StampAuthority.at(NOON)) {
      refused(authority.address().resolve("/elsewhere"), "status 404");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "stamps.example.org",
        "ftp://stamps.example.org/",
        "http://a b",
        ""
      })
  void anAddressThatIsNoneOfTheWebIsRefusedAtTheStart(String address) {
    assertThatThrownBy(() -> AuthorityStamper.address(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(address);
  }

  private static void refused(URI authority, String words) {
    assertThatThrownBy(() -> AuthorityStamper.of(authority).stamp(HASH))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining(words)
        .hasMessageContaining(authority.toString());
  }
}
