/**
 * What the studio costs in time and memory, seen from outside: {@code ./mvnw -Pbenchmark verify -pl studio-tests -am}.
 * Nothing here is asserted but that the work was done; the figures go to {@code target/benchmarks.md}.
 */
package com.alwrity.studio.benchmark;
