package io.github.zhnews.bench.report;
import io.github.zhnews.bench.accuracy.Run;
public final class Report { private Report(){} public static String of(Run run){return "";} }
