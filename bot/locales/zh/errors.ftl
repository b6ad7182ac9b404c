## What can go wrong

error-empty-file = 这个文件是空的（0 字节）。请再发一次照片。
error-not-an-image = { $found ->
    [video] 这是视频，我只读照片。请发一张截图。
    [audio] 这是音频文件，我只读照片。
    [voice] 这是语音消息，我只读照片。
    [sticker] 这是贴纸，我只读照片。
    [pdf] 这是 PDF，我只读照片。请发那一页的截图或照片。
    [heic] 这是 HEIC 或 AVIF 图片，我还打不开。请作为照片发送，不要作为文件。
    [text] 不管名字怎么写，这个文件里是文字，不是图片。请把文字粘贴到消息里。
   *[other] 这个文件不是我能打开的图片。请作为照片发送，或用 JPEG、PNG、WebP 格式。
}
error-truncated = 这张照片不完整：文件缺了一部分。请再发一次。
# $megapixels, $limit: millions of pixels
error-too-many-pixels = 这张图片太大：{ $megapixels } 百万像素，我最多读 { $limit } 百万。请缩小后发送，或作为照片而不是文件发送。
error-unreasonable = 这张图片的制作方式很特殊，打开它要花太久。请作为照片而不是文件发送，或发一张截图。
# $limit: megabytes
error-too-large = 这个文件太大：我最多能取 { $limit } MB。请作为照片而不是文件发送。
# $limit: characters
error-too-much-text = 文字太多，写不成一条消息：我最多接收 { $limit } 个字符。请分几次发送。
# $limit: photos in one album
error-too-many-photos = 照片太多，我一次读不完。我取了前 { $limit } 张；其余的请另外发送。
# $frames: pictures in the file
error-first-frame-only = 这个文件里有 { $frames ->
    [100] 100 张或更多图片
   *[other] { $frames } 张图片
  }；我读第一张。
error-unknown-script = 这张照片大部分是我还不认识的文字，所以我什么也没写，免得出错。我能读拉丁字母、中文和日文。
error-partly-read = 我只读出了大约 { $percent } % 的文字；请把消息与照片对照。
error-not-fetched = 我没能从 Telegram 取到这张照片。请再发一次。
error-letters-missing = 这看起来是{ $language ->
    [vi] 越南语
   *[other] 一种语言
  }，其中有些字母我还不认识。发布前请改正其中的词。
error-model-away = 负责写作的模型没有回应，所以这条消息是按规则拼成的。想要它的措辞，请稍后再试。
error-model-unusable = 模型写的内容与照片对不上，所以这条消息是按规则拼成的。
error-not-proofread = 负责复读的模型没有回应，所以难以辨认的地方可能没有标出。
error-tokens-spent = 模型今天为你做的已到上限，所以没有参与这条消息。明天它们会再帮忙。
error-no-longer-kept = 这张照片我已经没有了。请再发一次。
# $seconds: the limit
error-too-slow = 这超过了 { $seconds } 秒，所以我停下了。请用更少或更小的照片再试。
error-crashed = 我读不了：每次读取都中断了。请换一张照片或截图。
error-cancelled = 按你的要求停下了。
# $incident: under which it is logged
error-internal = 我这边出错了。请再试一次；如果一直这样，请把这个编号告诉运行者：{ $incident }。
# $wait: a duration
error-busy = 现在等待的太多，我还没有开始。请大约{ $wait }后按“再试一次”。
# $wait: a duration
error-busy-personal = 你在这里等待的照片已到一个人的上限。请大约{ $wait }后按“再试一次”。
