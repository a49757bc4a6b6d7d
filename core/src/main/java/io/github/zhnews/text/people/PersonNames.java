package io.github.zhnews.text.people;

import io.github.zhnews.text.MediaNames;
import io.github.zhnews.text.Spaces;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells names of persons from other words. */
final class PersonNames {
    /** Words that begin like a name: two characters, the first of which is a surname. */
    private static final Set<String> WORDS = words("""
            江苏 江西 江蘇 江门 江門 江南 江北 安徽 安庆 安阳 安康 云南 雲南 云浮 雲林 成都 温州 溫州 常州 常德 常熟 金华 金華 金门 金門
            连云 連江 包头 石家 唐山 沈阳 吉林 柳州 梅州 郑州 鄭州 徐州 荆州 荆门 许昌 阳泉 曲靖 黄山 黄冈 黄石 池州 万州 高雄 苗栗 花莲 花蓮
            马来 馬來 马祖 馬祖 华盛 華盛 柏林 巴黎 巴西 罗马 羅馬 韩国 韓國 宁夏 宁波 寧夏 寧波 甘肃 甘肅 武汉 武漢 武昌 伊朗 伊拉 黎巴 蒙古
            桂林 广州 楚天 燕赵 华夏 华东 华南 华北 华中 华西 华为 华侨 华人 华商 华龙 中华 高清 高级 高端 高层 高校 高考 高铁 高速 高新 高温
            万元 平安 平台 平均 平时 平方 平面 明天 明星 明年 明日 明报 明報 明确 明显 时间 时报 时评 时代 时尚 时政 时事 时刻 时讯 時間 時報
            時代 時尚 時事 方面 方法 方式 方案 方向 周末 周刊 周年 周报 周边 周一 周二 周三 周四 周五 周六 周日 任务 任何 任命 金融 金属 金额
            金山 金牌 何况 何时 应该 应急 应届 应用 应对 应聘 应邀 應該 應用 云端 云计 安全 安排 安装 安卓 常见 常务 常用 常委 常识 常年 常驻
            全国 全文 全部 全新 全球 全媒 全省 全市 全县 全面 全景 全体 全程 全網 全网 全國 文化 文章 文字 文艺 文件 文学 文摘 文体 文明 文旅
            文图 文汇 文物 文匯 文學 计算 计划 計畫 解读 解放 解决 解说 解析 管理 管道 符合 符号 经济 经验 经典 经过 经营 经理 經濟 經過 游戏
            游客 游览 游泳 白色 白皮 白酒 白银 白宫 白领 包括 包装 毛利 单位 单元 单独 單位 费用 車輛 车主 车型 车辆 车市 石油 石化 程序 程度
            连续 连线 连载 连接 連續 牛市 牛年 牛奶 马上 马年 龙年 简介 简讯 简称 简体 簡介 谈话 谈判 谈到 支持 支付 支部 支队 纪录 纪念 纪委
            纪实 纪检 项目 項目 宣传 宣布 宣傳 党委 党建 党组 党员 党报 贺岁 贺电 祝福 祝贺 祝愿 顾问 顾客 顧問 盛大 盛况 盛典 林业 夏季 夏天
            田园 田径 胡同 凌晨 霍乱 莫名 房产 房价 房地 房企 房屋 宗教 宗旨 洪水 洪涝 左侧 左右 左图 石头 陆续 陆军 陆地 荣誉 荣获 曲线 曲目
            封面 封闭 储蓄 储备 井喷 段落 富豪 富裕 焦点 焦點 焦虑 焦炭 谷歌 谷物 全能 班级 班车 秋季 秋天 仲裁 宫殿 武警 武器 武术 景区 景点
            景观 景气 薄弱 怀孕 索赔 索马 乔丹 闻名 贡献 劳动 劳务 申请 申报 申购 牛肉 寿命 寿险 边境 边防 边缘 尚未 温度 温馨 温泉 温暖 柴油
            习惯 习俗 艾滋 容易 容量 向上 向导 向前 古代 古典 古董 易货 欧洲 欧盟 欧元 欧美 欧冠 歐洲 歐盟 巩固 冷空 冷冻 冷门 那么 那些 简单
            曾经 丰富 丰收 丰田 关于 关注 关系 关键 关闭 關於 關注 關閉 關鍵 查看 查询 查处 查詢 原创 原創 原文 原标 原题 原因 原来 原則 原载
            修改 修订 展示 展览 展开 战略 战争 代表 代理 代码 阳光 阳性 楼市 楼盘 商业 商务 商报 商品 商讯 商家 商標 来源 來源 来自 來自 来稿
            但是 来信 但愿 候选 官方 官网 敬请 敬業 初审 初步 初稿 上海 况且 乐视 乐观 于是 於是 时候 元旦 元素 元件 平价 幸福 海报 农业 国际
            通讯 通訊 徐汇 荣成 庄园 庄严 祖国 祖國 厉害 松江 井冈 米兰 尼泊 哈尔 沙龙 沙特 麦当 麥當 麻烦 路透 路上 危机 危险 童话 梅花 夏令
            史上 史料 殷切 康复 康健 余额 余下 伍家 毕业 畢業 安監 成果 成绩 成功 成为 成立 戴上 宋体 宋體 熊猫 舒适 屈服 杜绝 席位 季度 季节
            季後 贾府 郭家 钟头 骆驼 樊笼 虞美 柯达 经纪 单车 杭州 杭報 邓小 郁闷 裴多 翁婿 羊城 羊年 羊毛 惠州 惠民 封锁 储户 巴士 巴基 巴勒
            暴力 暴雨 暴涨 甘蔗 祖父 符拉 龙头 龍頭 叶子 宿舍 宿迁 白天 蒲公 池塘 胥江 苍蝇 党的 党中 贡品 申城 雍容 桑拿 濮阳 扈从 冀中 尚无
            慕名 连锁 连年 向往 古城 古镇 易车 沃尔 蔚来 隆重 敖包 沙滩 丰台 关联 荆楚 岳阳 帅哥 迟到 初中 楚雄 丛书 鹿晗 商店 代购 陆家
            """);

    /** What ends the name of a place, a body, a medium or a clause, not a given name. */
    private static final String NO_LAST = "市省县縣區区镇鎮乡鄉村局厅廳网網报報社处處厂廠馆館院署部刊图圖摄攝版讯訊稿者的了是在说說们們吧吗呢称稱";

    private static final int LONGEST_FOREIGN = 24;

    private PersonNames() {}

    /**
     * Whether a word is the name of a Chinese person (surname and one or two characters, more behind a surname of two) or a
     * name with a middle dot (阿里木·买买提).
     */
    static boolean isName(String s) {
        int length = s.length();
        if (hasDot(s)) {
            return isDotted(s);
        }
        if (length < 2 || length > 4 || !isHan(s) || NO_LAST.indexOf(s.charAt(length - 1)) >= 0) {
            return false;
        }
        if (Surnames.beginsWithCompound(s)) {
            return true;
        }
        if (!Surnames.isSurname(s.charAt(0)) || WORDS.contains(s.substring(0, 2))) {
            return false;
        }
        // A married woman's two surnames: 陈方安生.
        return length < 4 || Surnames.isSurname(s.charAt(1));
    }

    /** Whether a word is a name in Latin letters of two to four parts, each with a capital: Mei-Ling Wu, J. Smith. */
    static boolean isLatinName(String s) {
        return s.indexOf(' ') > 0
                && s.length() <= 40
                && Arrays.stream(s.split(" ", 6)).allMatch(PersonNames::isLatinPart);
    }

    /** Whether a word may be a part of a name in Latin letters. */
    static boolean isLatinPart(String s) {
        if (s.isEmpty() || !Character.isUpperCase(s.charAt(0))) {
            return false;
        }
        boolean lower = s.length() == 1 || s.endsWith(".");
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Character.isLetter(c) && "'’-.".indexOf(c) < 0 || Spaces.isHan(c)) {
                return false;
            }
            lower |= Character.isLowerCase(c);
        }
        return lower;
    }

    static boolean isHan(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (!Spaces.isHan(s.charAt(i))) {
                return Character.isSurrogate(s.charAt(i)) && s.codePoints().allMatch(Spaces::isHan);
            }
        }
        return !s.isEmpty();
    }

    static boolean isDot(char c) {
        return c == '·' || c == '•' || c == '‧' || c == '・' || c == '∙' || c == '．';
    }

    private static boolean hasDot(String s) {
        return s.chars().anyMatch(c -> isDot((char) c));
    }

    private static boolean isDotted(String s) {
        int length = s.length();
        if (length > LONGEST_FOREIGN || isDot(s.charAt(0)) || isDot(s.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = s.charAt(i);
            if (!Spaces.isHan(c) && !isDot(c) && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return !MediaNames.isMedium(s) && !MediaNames.isMedium(s.substring(0, s.indexOf(dotOf(s))));
    }

    private static char dotOf(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (isDot(s.charAt(i))) {
                return s.charAt(i);
            }
        }
        throw new IllegalArgumentException(s);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.trim().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
