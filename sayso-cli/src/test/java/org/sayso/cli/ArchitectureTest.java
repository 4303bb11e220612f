package org.sayso.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The arrows between the modules, and what the pure rooms keep away from. */
@AnalyzeClasses(packages = "org.sayso", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Set<String> CLOCK_AND_DEFAULTS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.util.Locale.getDefault",
          "java.util.Locale.setDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now");

  /** Where bytes come in is the edge of gathering; everything behind it is pure. */
  private static final DescribedPredicate<JavaClass> PURE =
      resideInAnyPackage("org.sayso.model..", "org.sayso.read..")
          .or(
              resideInAPackage("org.sayso.gather..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "org.sayso.gather.web..", "org.sayso.gather.input.."))))
          .as("model, read, and gather behind its edge");

  @ArchTest
  static final ArchRule modelNeedsNothingButTheJsonLibrary =
      classes()
          .that()
          .resideInAPackage("org.sayso.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.sayso.model..", "java..", "com.fasterxml.jackson.core..", "org.jspecify..");

  @ArchTest static final ArchRule gatherKnowsTheModelOnly = knowsOnly("gather", "gather", "model");

  @ArchTest static final ArchRule readKnowsTheModelOnly = knowsOnly("read", "read", "model");

  @ArchTest static final ArchRule ledgerKnowsTheModelOnly = knowsOnly("ledger", "ledger", "model");

  @ArchTest
  static final ArchRule publishKnowsTheLedger = knowsOnly("publish", "publish", "ledger", "model");

  @ArchTest static final ArchRule clientKnowsTheModelOnly = knowsOnly("client", "client", "model");

  @ArchTest
  static final ArchRule serverKnowsTheRoomsBefore =
      knowsOnly("server", "server", "publish", "ledger", "read", "gather", "model");

  @ArchTest
  static final ArchRule nobodyKnowsTheCommand =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sayso.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.sayso.cli..");

  @ArchTest
  static final ArchRule modulesHaveNoCycles =
      slices().matching("org.sayso.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesOfAReadingHaveNoCycles =
      slices().matching("org.sayso.read.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule pureRoomsHaveNoClockAndNoDefaults =
      noClasses()
          .that(PURE)
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "a clock, or a default locale or zone", ArchitectureTest::isImpure));

  /** A lock on a file is no network. */
  private static final DescribedPredicate<JavaClass> CHANNELS_BUT_OF_FILES =
      JavaClass.Predicates.resideInAPackage("java.nio.channels..")
          .and(
              DescribedPredicate.not(
                  JavaClass.Predicates.belongToAnyOf(
                      java.nio.channels.FileChannel.class,
                      java.nio.channels.FileLock.class,
                      java.nio.channels.OverlappingFileLockException.class)))
          .as("have channels of other things than files");

  @ArchTest
  static final ArchRule pureRoomsHaveNoNetwork =
      noClasses()
          .that(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..")
          .orShould()
          .dependOnClassesThat(CHANNELS_BUT_OF_FILES)
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              java.net.Socket.class,
              java.net.ServerSocket.class,
              java.net.URLConnection.class,
              java.net.InetAddress.class);

  private static ArchRule knowsOnly(String module, String... rooms) {
    String[] packages =
        Set.of(rooms).stream().map(room -> "org.sayso." + room + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.sayso." + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.sayso..").and(not(resideInAnyPackage(packages))));
  }

  private static boolean isImpure(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return CLOCK_AND_DEFAULTS.contains(target.getOwner().getName() + "." + target.getName());
  }
}
