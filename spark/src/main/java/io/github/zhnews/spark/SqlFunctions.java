// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import io.github.zhnews.PageInput;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import scala.Function2;
import scala.Function3;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What the SQL functions do. */
final class SqlFunctions {
    private SqlFunctions() {}

    static Expression text(Seq<Expression> arguments) {
        var settings = settings();
        var parse = (Function2<@Nullable String, @Nullable String, @Nullable Row> & java.io.Serializable)
                (html, url) -> html == null ? null : row(settings, PageInput.html(html), url);
        return udf("zhnews_parse", parse, arguments, List.of(DataTypes.StringType, DataTypes.StringType));
    }

    static Expression bytes(Seq<Expression> arguments) {
        var settings = settings();
        var parse =
                (Function3<byte @Nullable [], @Nullable String, @Nullable String, @Nullable Row> & java.io.Serializable)
                        (body, type, url) -> body == null
                                ? null
                                : row(settings, PageInput.bytes(body).contentType(type), url);
        return udf(
                "zhnews_parse_bytes",
                parse,
                arguments,
                List.of(DataTypes.BinaryType, DataTypes.StringType, DataTypes.StringType));
    }

    private static Row row(ParserSettings settings, PageInput page, @Nullable String url) {
        return new PageReader(settings).read(page, url, null, parsed -> SparkRows.row(parsed.struct()));
    }

    private static ParserSettings settings() {
        var session = SQLConf.get();
        var settings = ParserSettings.defaults()
                .withZone(ZoneId.of(session.getConfString("spark.zhnews.zone", "Asia/Shanghai")));
        var paths = session.getConfString("spark.zhnews.ruleFiles", "");
        return RuleTexts.read(
                settings,
                Stream.of(paths.split(","))
                        .map(String::strip)
                        .filter(path -> !path.isEmpty())
                        .toList());
    }

    private static Expression udf(String name, Object function, Seq<Expression> arguments, List<DataType> types) {
        if (arguments.length() != types.size()) {
            throw new IllegalArgumentException(
                    name + " takes " + types.size() + " arguments, not " + arguments.length());
        }
        var given = CollectionConverters.asJava(arguments);
        var children = Stream.iterate(0, i -> i < types.size(), i -> i + 1)
                .map(i -> cast(given.get(i), types.get(i)))
                .toList();
        Seq<Option<ExpressionEncoder<?>>> none = seq(List.of());
        return new ScalaUDF(
                function, Articles.struct(), seq(children), none, Option.empty(), Option.apply(name), true, true);
    }

    private static Expression cast(Expression argument, DataType type) {
        var casts = Cast$.MODULE$;
        return casts.apply(argument, type, casts.apply$default$3(), casts.apply$default$4());
    }

    private static <T> Seq<T> seq(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
