package org.sayso.server.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.evidence.EvidenceHash;
import org.sayso.ledger.evidence.TimeStamp;
import org.sayso.ledger.evidence.TimeStamper;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;

/**
 * Asks a time stamp authority by HTTP, as RFC 3161 says. Only the hash leaves the machine. An
 * answer is taken only if it is about this hash and this request and is signed by the certificate
 * that comes with it; whether that certificate is to be trusted is for whoever relies on the stamp.
 * Safe for many threads.
 */
public final class AuthorityStamper implements TimeStamper {
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int LARGEST_ANSWER = 256 << 10;
  private static final int NONCE_BITS = 64;

  private final URI authority;
  private final int patience;
  private final SecureRandom random = new SecureRandom();

  private AuthorityStamper(URI authority, int patience) {
    this.authority = authority;
    this.patience = patience;
  }

  /**
   * A stamper that asks this authority.
   *
   * @throws IllegalArgumentException if the address is not one of the web
   */
  public static AuthorityStamper of(URI authority) {
    return of(authority, PATIENCE_MILLIS);
  }

  /** The same, waiting no longer than that for each part of the answer. */
  static AuthorityStamper of(URI authority, int patienceMillis) {
    return new AuthorityStamper(address(authority.toString()), patienceMillis);
  }

  /**
   * The address of an authority as somebody wrote it.
   *
   * @throws IllegalArgumentException if it is not one of the web
   */
  public static URI address(String written) {
    URI address;
    try {
      address = new URI(written);
    } catch (URISyntaxException e) {
      throw noAddress(written, e);
    }
    String scheme = String.valueOf(address.getScheme());
    if (address.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
      throw noAddress(written, null);
    }
    return address;
  }

  private static IllegalArgumentException noAddress(String written, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "\""
            + written
            + "\" is no address of a time stamp authority such as https://stamps.example.org/tsr",
        cause);
  }

  @Override
  public TimeStamp stamp(EvidenceHash hash) {
    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    TimeStampRequest request =
        asking.generate(
            TSPAlgorithms.SHA256,
            HexFormat.of().parseHex(hash.hex()),
            new BigInteger(NONCE_BITS, random));
    try {
      StampAnswer answer = StampAnswer.of(ask(request.getEncoded()), request);
      return new TimeStamp(
          Base64.getEncoder().encodeToString(answer.token()),
          answer.time(),
          answer.authority().orElse(authority.getHost()));
    } catch (StampAnswer.Unfit e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The time stamp authority " + authority + " gave no stamp: " + e.getMessage(),
          e);
    } catch (IOException e) {
      throw new SaysoException(
          Fault.ENVIRONMENT,
          "The time stamp authority "
              + authority
              + " could not be asked: "
              + e.getMessage()
              + ". Try again later, or check the address given with --time-stamps.",
          e);
    }
  }

  private byte[] ask(byte[] request) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) authority.toURL().openConnection();
    try {
      connection.setConnectTimeout(patience);
      connection.setReadTimeout(patience);
      connection.setInstanceFollowRedirects(false);
      connection.setUseCaches(false);
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setFixedLengthStreamingMode(request.length);
      connection.setRequestProperty("Content-Type", "application/timestamp-query");
      connection.setRequestProperty("Accept", "application/timestamp-reply");
      try (OutputStream out = connection.getOutputStream()) {
        out.write(request);
      }
      int status = connection.getResponseCode();
      if (status != HttpURLConnection.HTTP_OK) {
        throw new IOException("it answered with status " + status);
      }
      return read(connection);
    } finally {
      connection.disconnect();
    }
  }

  private static byte[] read(HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      byte[] answer = in.readNBytes(LARGEST_ANSWER + 1);
      if (answer.length > LARGEST_ANSWER) {
        throw new IOException("its answer is longer than " + LARGEST_ANSWER + " bytes");
      }
      return answer;
    }
  }
}
