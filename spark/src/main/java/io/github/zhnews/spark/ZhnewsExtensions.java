// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import scala.Function1;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.BoxedUnit;

/**
 * Adds functions to SQL, for {@code spark.sql.extensions=io.github.zhnews.spark.ZhnewsExtensions}:
 *
 * <ul>
 *   <li>{@code zhnews_parse(html, url)} reads a page as text
 *   <li>{@code zhnews_parse_bytes(body, content_type, url)} reads a page as it was served
 * </ul>
 *
 * <p>Both give the struct of {@link Articles#struct()}, or {@code null} for a page that is {@code null}; address and media type may be
 * {@code null}. They never fail for what is in a page: then {@code error} tells what is wrong.
 *
 * <p>These settings of the session hold for them: {@code spark.zhnews.ruleFiles} (rule files and folders of them, parted by commas),
 * {@code spark.zhnews.zone}.
 */
public final class ZhnewsExtensions implements Function1<SparkSessionExtensions, BoxedUnit> {
    /** For Spark, which makes it by name. */
    public ZhnewsExtensions() {}

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        inject(
                extensions,
                "zhnews_parse",
                "_FUNC_(html, url) - Reads a Chinese news page that is given as text, as a struct of its article.",
                SqlFunctions::text);
        inject(
                extensions,
                "zhnews_parse_bytes",
                "_FUNC_(body, content_type, url) - Reads a Chinese news page as it was served, as a struct of its article.",
                SqlFunctions::bytes);
        return BoxedUnit.UNIT;
    }

    private static void inject(
            SparkSessionExtensions extensions,
            String name,
            String usage,
            Function1<Seq<Expression>, Expression> builder) {
        var none = Option.<String>empty();
        extensions.injectFunction(new Tuple3<>(
                new FunctionIdentifier(name, none),
                new ExpressionInfo(SqlFunctions.class.getName(), null, name, usage, "", "", "", "", "", "", "java_udf"),
                builder));
    }
}
