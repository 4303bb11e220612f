package org.sayso.gather.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of an answer and hangs up when there are more than the limit. */
final class LimitedBody implements BodySubscriber<LimitedBody.Received> {
  /** The bytes, and whether there were more. */
  record Received(byte[] bytes, boolean overLimit) {}

  private final int maxBytes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Received> body = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  LimitedBody(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public CompletionStage<Received> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription answer) {
    subscription = answer;
    answer.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    Flow.Subscription answer = subscription;
    for (ByteBuffer buffer : buffers) {
      int count = Math.min(buffer.remaining(), maxBytes - bytes.size());
      byte[] chunk = new byte[count];
      buffer.get(chunk);
      bytes.write(chunk, 0, count);
      if (buffer.hasRemaining()) {
        body.complete(new Received(bytes.toByteArray(), true));
        if (answer != null) {
          answer.cancel();
        }
        return;
      }
    }
    if (answer != null) {
      answer.request(1);
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(new Received(bytes.toByteArray(), false));
  }
}
