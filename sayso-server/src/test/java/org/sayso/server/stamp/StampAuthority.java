package org.sayso.server.stamp;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** A time stamp authority of our own in this process, honest unless it is told otherwise. */
public final class StampAuthority implements AutoCloseable {
  private static final String POLICY = "1.3.6.1.4.1.13762.3";

  private final HttpServer server;
  private final KeyPair keys;
  private final X509CertificateHolder certificate;
  private final AtomicLong serial = new AtomicLong(1);
  private final Instant time;
  private final UnaryOperator<byte[]> asked;
  private final UnaryOperator<byte[]> answered;
  private volatile byte[] lastRequest = {};

  private StampAuthority(
      Instant time, UnaryOperator<byte[]> asked, UnaryOperator<byte[]> answered) {
    this.time = time;
    this.asked = asked;
    this.answered = answered;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      keys = generator.generateKeyPair();
      certificate = certificate(keys);
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (GeneralSecurityException | OperatorException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/tsr",
        exchange -> {
          byte[] request = exchange.getRequestBody().readAllBytes();
          lastRequest = request;
          byte[] reply = answered.apply(stamped(asked.apply(request)));
          exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
          exchange.sendResponseHeaders(200, reply.length);
          exchange.getResponseBody().write(reply);
          exchange.close();
        });
    server.start();
  }

  public static StampAuthority at(Instant time) {
    return new StampAuthority(time, bytes -> bytes, bytes -> bytes);
  }

  /** One that stamps something else than it was asked to. */
  static StampAuthority stampingInstead(byte[] request) {
    return new StampAuthority(Instant.EPOCH, bytes -> request, bytes -> bytes);
  }

  /** One whose answers are changed on their way. */
  static StampAuthority answering(UnaryOperator<byte[]> change) {
    return new StampAuthority(Instant.EPOCH, bytes -> bytes, change);
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsr");
  }

  byte[] lastRequest() {
    return lastRequest;
  }

  X509CertificateHolder certificate() {
    return certificate;
  }

  private static X509CertificateHolder certificate(KeyPair keys)
      throws OperatorException, IOException {
    X500Name name = new X500Name("CN=Example Stamps,O=Example");
    ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    return new JcaX509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            Date.from(Instant.parse("1970-01-01T00:00:00Z")),
            Date.from(Instant.parse("2049-01-01T00:00:00Z")),
            name,
            keys.getPublic())
        .addExtension(
            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
        .build(signer);
  }

  private byte[] stamped(byte[] request) throws IOException {
    try {
      TimeStampTokenGenerator tokens =
          new TimeStampTokenGenerator(
              new JcaSimpleSignerInfoGeneratorBuilder()
                  .build("SHA256withRSA", keys.getPrivate(), certificate),
              new JcaDigestCalculatorProviderBuilder()
                  .build()
                  .get(
                      new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                          org.bouncycastle.asn1.oiw.OIWObjectIdentifiers.idSHA1)),
              new ASN1ObjectIdentifier(POLICY));
      tokens.addCertificates(new CollectionStore<>(List.of(certificate)));
      return new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256))
          .generate(
              new TimeStampRequest(request),
              BigInteger.valueOf(serial.getAndIncrement()),
              Date.from(time))
          .getEncoded();
    } catch (TSPException | OperatorException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
