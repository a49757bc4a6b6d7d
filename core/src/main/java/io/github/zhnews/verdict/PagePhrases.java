package io.github.zhnews.verdict;

import java.util.regex.Pattern;

/** What pages say that hold no article, or only its beginning. */
final class PagePhrases {
    /** Asks whether a human reads. */
    static final Pattern CHALLENGE =
            Pattern.compile("安全验证|安全驗證|人机验证|人機驗證|请完成(?:下方|以下|下列)?.{0,6}验证|完成安全验证|滑动验证|拖动(?:下方)?滑块|滑块验证"
                    + "|请输入验证码|輸入驗證碼|访问过于频繁|访问频率过高|请求过于频繁|操作过于频繁|您的访问(?:出现)?异常|异常访问|访问被(?:拒绝|拦截|阻断)|请求被拦截|环境异常|网络环境存在异常"
                    + "|正在(?:检查|检测|验证)您?的?浏览器|浏览器安全检查|请开启\\s?JavaScript|请启用\\s?JavaScript|Just a moment|Checking (?:your browser|if the site)|Attention Required|Verify you are human"
                    + "|verifying you are human|Access Denied|DDoS protection|unusual traffic|您是否是机器人|我不是机器人");
    /** What the scripts of such pages have in them. */
    static final Pattern CHALLENGE_SCRIPT = Pattern.compile(
            "_waf_|acw_sc__v2|__jsl_clearance|cf[-_]chl|_cf_chl_opt|challenge-platform|aliyun_waf|geetest|TCaptcha|TencentCaptcha|yidun|nocaptcha|wzwsconfirm|\\$_ts\\b|FSSBBIl");
    /** Says that there is nothing at the address. */
    static final Pattern NOT_FOUND = Pattern.compile(
            "页面不存在|頁面不存在|网页不存在|內容不存在|内容不存在|文章不存在|新闻不存在|页面没有找到|找不到(?:了|该|該|此|这个|您)?.{0,8}(?:页|頁|文章|内容)|(?:页面|网页|文章|内容|新闻)(?:已|已经|已被|被)(?:作者|发布者|發布者)?.{0,4}(?:删除|刪除|下线|下架|移除|撤稿|失效)"
                    + "|(?:该|此|本|這篇|这篇)(?:内容|文章|新闻|信息|帖子|稿件).{0,6}(?:删除|刪除|下线|下架|不存在|无法查看|违规)|已被发布者删除|您(?:要)?访问的(?:页面|内容|网页|链接|地址|文章).{0,8}(?:找不到|不存在|删除|丢失|失效|走失)"
                    + "|页面(?:走丢|丢失|飞走|迷路|跑丢)|404 ?(?:Not Found|错误|錯誤|页面|-)|Page Not Found|page (?:could not|cannot|can't) be found");
    /** Asks to log in for the text. */
    static final Pattern LOGIN = Pattern.compile(
            "(?:登录|登錄|登入|注册|註冊)(?:后|後|以|并|即可|会员|账号|或注册)?.{0,6}(?:查看|阅读|閱讀|浏览|看|解锁)(?:全文|更多内容|完整|剩余|余下|其余|全部|本文|内容|內容|精彩内容)|登录后(?:继续|可|即可|才能)?.{0,2}(?:阅读|查看|閱讀)|请(?:先)?登录(?:后)?(?:查看|阅读|继续)");
    /** Asks to pay for the text. */
    static final Pattern PAY = Pattern.compile(
            "付费(?:阅读|閱讀|文章|内容|后|订阅后|解锁|查看)|付費(?:閱讀|文章|內容)|(?:订阅|訂閱|购买|購買|开通会员|成为会员|開通會員|加入會員|充值)(?:后|後|即可|本文|以|,|，|、|会员|可){1,2}.{0,6}(?:继续|繼續)?(?:阅读|閱讀|查看|解锁|解鎖|畅读|看)"
                    + "|(?:会员|會員|订户|訂戶|VIP)(?:专享|專享|专属内容|专属文章|可见|才能阅读|可读|免费(?:阅读|读))|剩余.{0,8}(?:付费|需要?购买|待解锁)|(?:本文|此文|文章|全文).{0,6}(?:为|是|需)(?:付费|会员|订阅|訂閱)|试读(?:已)?结束|試閱(?:已)?結束|免费试读|解锁全文|解鎖全文|subscribe to (?:read|continue)");
    /** Leads to the rest of the text, maybe with an arrow. */
    static final Pattern MORE = Pattern.compile(
            "(?:(?:阅读|閱讀|展开|展開|查看|余下|剩余|剩餘|打开|打開|浏览|看)(?:全文|全部|余下全文|剩余全文|完整|餘下|剩下)|(?:全文|正文)(?:阅读|请|见|在)|余下全文|剩余\\d+%|APP.{0,4}(?:阅读|查看|看)全文|阅读原文查看|\\[(?:详细|全文)\\]|继续阅读|繼續閱讀|未完.*)[\\s>›»]*");

    private PagePhrases() {}
}
