package org.sayso.cli;

import org.sayso.model.json.ReadingJson;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the one version that readings carry, too. */
final class VersionText implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"sayso " + ReadingJson.VERSION};
  }
}
