package org.sayso.cli.access;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.sayso.cli.Console;
import org.sayso.cli.ExitCode;
import org.sayso.model.SaysoException;
import org.sayso.model.SaysoException.Fault;
import org.sayso.server.access.AccessStore;
import org.sayso.server.access.Account;
import org.sayso.server.access.ApiToken;
import org.sayso.server.access.Role;

/**
 * What the commands over accounts and tokens do. Apart from the commands, because only this class
 * needs the server's own jars.
 */
final class AccessRun {
  private final Console console;
  private final Path directory;

  AccessRun(Console console, Path directory) {
    this.console = console;
    this.directory = directory;
  }

  int addUser(String name, String role, NewPassword password) {
    return run(
        store -> {
          Account account = new Account(name, Role.parse(role));
          if (store.account(account.name()).isPresent()) {
            throw new IllegalArgumentException(
                "there is an account of the name " + account.name() + " already");
          }
          store.add(account, password.hash(console));
          say(account.name() + " may sign in as " + account.role().word());
        });
  }

  int listUsers() {
    return run(
        store ->
            store
                .accounts()
                .forEach(account -> print(account.name() + "\t" + account.role().word())));
  }

  int changePassword(String name, NewPassword password) {
    return run(
        store -> {
          // Whoever mistypes the name is told before a password is asked for.
          Account account = store.known(name);
          store.changePassword(account.name(), password.hash(console));
          say("the password of " + name + " is changed, and it is signed out everywhere");
        });
  }

  int changeRole(String name, String role) {
    return run(
        store -> {
          store.changeRole(name, Role.parse(role));
          say(name + " is " + role + " now");
        });
  }

  int removeUser(String name) {
    return run(
        store -> {
          store.remove(name);
          say(name + " cannot sign in any more");
        });
  }

  int addToken(String name, String label, String role) {
    return run(
        store -> {
          print(store.addToken(name, label, Role.parse(role), Instant.now()));
          say("keep it safe, it is not shown again");
        });
  }

  int listTokens() {
    return run(store -> store.tokens().forEach(token -> print(line(token))));
  }

  private static String line(ApiToken token) {
    return String.join(
        "\t",
        token.id(),
        token.account(),
        token.role().word(),
        token.made().toString().substring(0, 10),
        token.used().map(Instant::toString).orElse("never"),
        token.label().replaceAll("\\p{Cntrl}", " "));
  }

  int revokeToken(String id) {
    return run(
        store -> {
          store.revokeToken(id);
          say("token " + id + " is not accepted any more");
        });
  }

  private int run(Consumer<AccessStore> work) {
    try (AccessStore store = AccessStore.open(directory)) {
      work.accept(store);
    } catch (IllegalArgumentException e) {
      throw new SaysoException(Fault.USER, String.valueOf(e.getMessage()), e);
    }
    console.out().flush();
    console.err().flush();
    return ExitCode.ALL;
  }

  private void print(String line) {
    console.out().println(line);
  }

  private void say(String what) {
    console.err().println("sayso: " + what);
  }
}
