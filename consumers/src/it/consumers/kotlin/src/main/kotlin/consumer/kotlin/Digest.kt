package consumer.kotlin

import io.github.zhnews.NewsParser
import io.github.zhnews.model.Article
import io.github.zhnews.model.Block
import java.net.URI
import kotlin.jvm.optionals.getOrNull

private val parser = NewsParser.create()

data class Digest(val title: String, val source: String?, val blocks: List<String>)

fun digest(html: String, url: URI? = null): Digest = parser.parse(html, url).toDigest()

private fun Article.toDigest() =
    Digest(title(), source().map { it.name() }.getOrNull(), blocks().map { it.describe() })

private fun Block.describe(): String =
    when (this) {
        is Block.Heading -> "# ${text()}"
        is Block.Figure -> image().caption()
        else -> text()
    }
