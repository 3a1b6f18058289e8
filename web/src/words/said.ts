// What the server says in sentences of its own (why a file cannot be read, what is doubtful in a text, why something
// is refused), in Chinese. The server says everything in English; its sentences are looked up here as they are, with
// places for what they tell of. A sentence that is not here stays as it is.
//   {}  in English what the sentence tells of, which may be a phrase of its own that is looked up, too; in Chinese the
//       first, then the second of them, or {2} the second

type Pair = readonly [english: string, chinese: string];

const overLimits: readonly Pair[] = [
  ['It has {} bytes; the limit is {}. {} sets another.', '有 {} 字节，上限是 {}；可用 {} 另设。'],
  ['What is attached has more bytes; the limit is {}. {} sets another.', '附件太大，上限是 {} 字节；可用 {} 另设。'],
  ['The presentation has {} slides; the limit is {}. {} sets another.', '演示文稿有 {} 张，上限是 {}；可用 {} 另设。'],
  ['The file has {} bytes; the limit is {}. {} sets another.', '文件有 {} 字节，上限是 {}；可用 {} 另设。'],
  ['The file has {}; the limit is {}. {} sets another.', '文件有 {}，上限是 {}；可用 {} 另设。'],
  ['The text has {} characters; the limit is {}. {} sets another.', '文本有 {} 字，上限是 {}；可用 {} 另设。'],
  ['The {} has {} pages; the limit is {}. {} sets another.', '这份 {} 有 {} 页，上限是 {}；可用 {} 另设。'],
  [
    'The page has elements that nest deeper; the limit is {}. {} sets another.',
    '网页的嵌套太深，上限是 {} 层；可用 {} 另设。',
  ],
  [
    'The LaTeX has groups that nest deeper; the limit is {}. {} sets another.',
    'LaTeX 的嵌套太深，上限是 {} 层；可用 {} 另设。',
  ],
  [
    'The RTF has groups that nest deeper; the limit is {}. {} sets another.',
    'RTF 的嵌套太深，上限是 {} 层；可用 {} 另设。',
  ],
  [
    '{} has elements that nest deeper; the limit is {}. {} sets another.',
    '{} 的嵌套太深，上限是 {} 层；可用 {} 另设。',
  ],
  [
    'The file unpacks to more bytes; the limit is {}. {} sets another.',
    '文件解压后太大，上限是 {} 字节；可用 {} 另设。',
  ],
  ['It unpacks to {} bytes; the limit is {}. {} sets another.', '解压后有 {} 字节，上限是 {}；可用 {} 另设。'],
  [
    'What is in the archive unpacks to more bytes; the limit is {}. {} sets another.',
    '压缩包解压后太大，上限是 {} 字节；可用 {} 另设。',
  ],
  ['The file is larger than {} MB; {} sets another limit.', '文件大于 {} MB；可用 {} 另设上限。'],
  ['It was given up after {} s; {} sets another limit.', '读了 {} 秒还没读完，已放弃；可用 {} 另设上限。'],
  [
    'It took more than {} MB of memory to read and was given up; {} sets another limit.',
    '读它要用的内存超过 {} MB，已放弃；可用 {} 另设上限。',
  ],
];

const unread: readonly Pair[] = [
  [
    'The archive is encrypted: unpack it with its password, and read the folder.',
    '压缩包已加密：请用密码解压后读文件夹。',
  ],
  ['It is encrypted: unpack it with its password, and read the folder.', '已加密：请用密码解压后读文件夹。'],
  [
    'The archive cannot be unpacked ({}): unpack it with its program, and read the folder.',
    '压缩包解不开（{}）：请用原程序解压后读文件夹。',
  ],
  [
    'It is packed by a method that is not read ({}): unpack the archive and read the folder.',
    '压缩方法不能读（{}）：请解压后读文件夹。',
  ],
  ['It is damaged in the archive ({}).', '在压缩包中已损坏（{}）。'],
  [
    'The archive is damaged ({}): what stands behind it could not be unpacked.',
    '压缩包已损坏（{}）：其后的文件解不出。',
  ],
  ['The archive is too large to be unpacked: unpack it and read the folder.', '压缩包太大：请解压后读文件夹。'],
  [
    'The e-mail is encrypted: save it decrypted by the program that can read it.',
    '邮件已加密：请在能读它的程序中解密后另存。',
  ],
  [
    'It is encrypted, or packed by Outlook: save what is in it as files.',
    '已加密或由 Outlook 打包：请把其中的内容存成文件。',
  ],
  [
    'The e-mail cannot be read ({}): save its text and attachments as files.',
    '邮件读不出（{}）：请把正文和附件存成文件。',
  ],
  [
    'The file is no message but an item of Outlook ({}): of its fields subject and words alone are read.',
    '不是邮件而是 Outlook 的项目（{}）：只读了标题和正文，其他字段没有读。',
  ],
  [
    'The web archive (mht) holds no web page: save the page as HTML or docx.',
    '网页存档（mht）里没有网页：请另存为 HTML 或 docx。',
  ],
  ['The file is a mailbox of several e-mails: save each as eml.', '这是含多封邮件的邮箱文件：请逐封另存为 eml。'],
  ['The package of Word holds no text: save it as docx.', '这个 Word 文件包里没有正文：请另存为 docx。'],
  ['The file is {}, which is not read: {}.', '这是{}，不能读：{}。'],
  ['The file is {}: {}.', '这是{}：{}。'],
  ['OpenDocument files are not read: {}.', '不能读 OpenDocument 文件：{}。'],
  ['Presentations from before 2007 are not read: {}.', '不能读 2007 年以前的演示文稿：{}。'],
  ['Presentations of WPS are not read: {}.', '不能读 WPS 演示文稿：{}。'],
  ['Messages of Outlook are not read: {}.', '不能读 Outlook 邮件：{}。'],
  ['The package of Word holds no text: {}.', '这份 Word 文件里没有正文：{}。'],
  [
    'The bytes are not text in UTF-8, UTF-16, GB18030 or Big5: is this a binary file?',
    '不是 UTF-8、UTF-16、GB18030 或 Big5 的文字：是二进制文件吗？',
  ],
  ['The file holds no characters but white space.', '文件里只有空白。'],
  ['The file holds no text.', '文件里没有文字。'],
  ['The file is empty.', '文件是空的。'],
  [
    'More than one character in a hundred is a control character: is this a binary file?',
    '控制字符太多：是二进制文件吗？',
  ],
  [
    'The file is a zip archive: cetu ingest reads what is in it; one file of it goes by ARCHIVE.zip!/NAME.',
    '这是 zip 压缩包：其中的文件会一份份读入。',
  ],
  [
    'The file is an old Office file and damaged ({}): open it in its program and save it again.',
    '这是旧版 Office 文件，已损坏（{}）：请在原程序中打开并另存。',
  ],
  [
    'The file is a text of Word 6 or 95, which is not read: save it as docx.',
    '这是 Word 6 或 95 的文件，不能读：请另存为 docx。',
  ],
  ['The file asks for a password: remove it first.', '文件设有密码：请先取消。'],
  ['The text asks for a password: remove it first.', '文件设有密码：请先取消。'],
  ['The PDF asks for a password: remove it first.', 'PDF 设有密码：请先取消。'],
  ['The spreadsheet asks for a password: remove it first.', '表格设有密码：请先取消。'],
  [
    'The doc has no text: open it in Word or WPS and save it again.',
    '这份 doc 没有正文：请用 Word 或 WPS 打开并另存。',
  ],
  [
    'The docx has no text part: open it in its program and save it again.',
    '这份 docx 没有正文：请在原程序中打开并另存。',
  ],
  [
    'The OFD names no pages: open it in its reader and print it to PDF.',
    '这份 OFD 没有页面：请在阅读器中打开并打印成 PDF。',
  ],
  [
    'The OFD has {} pages and next to no text: print it to PDF, and --ocr recognises its characters.',
    '这份 OFD 有 {} 页，几乎没有文字：请打印成 PDF，再用 --ocr 识别。',
  ],
  ['The picture cannot be read: save it again as PNG or JPEG.', '图片读不出：请另存为 PNG 或 JPEG。'],
  [
    'No characters could be recognised: scan it again with at least 200 dots an inch.',
    '没有识别出文字：请以每英寸 200 点以上重新扫描。',
  ],
  [
    'The file has {} pages and next to no text: it is a scan. --ocr (or CETU_OCR=on) recognises its characters.',
    '文件有 {} 页，几乎没有文字，是扫描件：用 --ocr 或 CETU_OCR=on 识别。',
  ],
  [
    'The PDF cannot be read ({}): open it in a viewer and print it to a new file.',
    'PDF 读不出（{}）：请在阅读器中打开并打印成新文件。',
  ],
  [
    'The spreadsheet cannot be read ({}): open it in Excel or WPS and save it again.',
    '表格读不出（{}）：请用 Excel 或 WPS 打开并另存。',
  ],
  [
    'The spreadsheet has {} cells; the limit is {}: save the sheets that matter as a file of their own.',
    '表格有 {} 格，上限是 {}：请把要用的工作表另存成文件。',
  ],
  [
    'The archive is damaged ({}): open it in its program and save it again.',
    '压缩文件已损坏（{}）：请在原程序中打开并另存。',
  ],
  ['The archive holds no document that can be read.', '压缩包里没有能读的文件。'],
  [
    'Archives stand in one another deeper than {}: unpack it, and read the folder.',
    '压缩包嵌套超过 {} 层：请解压后读文件夹。',
  ],
  ['There is no archive with a file {} in it.', '没有含 {} 的压缩包。'],
  ['Its name leads out of the archive.', '文件名指向压缩包之外。'],
  ['Of more than {} files in an archive the first are read.', '压缩包里的文件超过 {} 份，只读前面的。'],
  ['The archive holds two files of this name; the first is read.', '压缩包里有两份同名文件，只读第一份。'],
  ['It is encrypted: unpack the archive with its password, and read the folder.', '已加密：请用密码解压后读文件夹。'],
  ['It is packed as Zip64, which is not read.', '是 Zip64，不能读。'],
  ['It is packed by a method that is not read: pack it as a usual zip.', '压缩方式不能读：请压成普通 zip。'],
  ['It is damaged in the archive: its bytes are not those that were packed.', '在压缩包里已损坏。'],
  ['There is no such file or folder.', '没有这个文件或文件夹。'],
  ['There is no permission to use it.', '没有权限读取。'],
  ['It is a folder.', '这是文件夹。'],
  ['It is not a file.', '这不是文件。'],
  ['Its links go in a circle.', '链接绕成了圈。'],
  ['The disk failed.', '磁盘出错。'],
  ['The disk is full.', '磁盘已满。'],
  ['The disk cannot be written to.', '磁盘不能写入。'],
  ['Files of this ending are no documents.', '这种扩展名的不是文件。'],
  ['Nothing could be read.', '什么也没读出。'],
  ['A process to read files could not be started ({}).', '读文件的进程没能启动（{}）。'],
  ['The process that read it ended ({}).', '读它的进程中断了（{}）。'],
  ['Reading it failed by a fault of Cetu: {}', '策图出错，没有读成：{}'],
];

const web: readonly Pair[] = [
  ['{} is no address: https://HOST/PATH.', '{} 不是网址（https://…）。'],
  ['An address must not hold a user or password.', '网址里不能有用户名或密码。'],
  [
    '{} is this machine or on a private network, which is not asked: --allow-hosts {} allows it.',
    '{} 是本机或在内网，不访问；启动时加 --allow-hosts {2} 可放行。',
  ],
  ['{} did not answer in time; {} sets another.', '{} 没有及时回答；可用 {} 另设时限。'],
  ['{} could not be asked: {}.', '连不上 {}：{}。'],
  ['Nothing is asked of {}, for its robots.txt cannot be had: {}', '没有访问 {}：取不到它的 robots.txt（{}）'],
  ['It is redirected more than {} times, last to {}.', '转址超过 {} 次，最后到 {}。'],
  ['It is redirected to what is no address of the web: {}.', '转址到的不是网址：{}。'],
  ['The robots.txt of {} does not allow it.', '{} 的 robots.txt 不允许。'],
  ['The server says {}: {}.', '对方服务器答 {}：{}。'],
  ['The run was stopped.', '已停止。'],
];

const remarks: readonly Pair[] = [
  ['Attached, and no part of the text: {}. cetu ingest reads each as FILE!/NAME.', '附件不算正文：{}；会各自读入。'],
  ['Left out hidden slides: {}.', '略去隐藏的幻灯片：{}。'],
  ['Slide {} could not be read.', '第 {} 张幻灯片读不出。'],
  [
    'No text on slide {}, but pictures: save it as PDF, and read that with --ocr.',
    '第 {} 张幻灯片只有图片：请另存为 PDF，再用 --ocr 读。',
  ],
  ['It has {} pictures: save it as PDF, and read that with --ocr.', '有图片 {} 张：请另存为 PDF，再用 --ocr 读。'],
  ['Left out the comments on {} slides.', '略去 {} 张幻灯片上的批注。'],
  ['Left out {} charts or diagrams whose data could not be found.', '略去找不到数据的图表 {} 个。'],
  ['Left out {} characters in shapes that are hidden.', '略去隐藏图形中的 {} 字。'],
  [
    'Left out {} characters of watermarks on page {}: aslant, or repeated in large or faint type.',
    '略去第 {2} 页上水印的 {1} 字：斜排，或以大字、浅字重复。',
  ],
  [
    'Left out {} characters on page {} that nobody sees: in hidden layers, white on white, or off the page.',
    '略去第 {2} 页上看不见的 {1} 字：在隐藏图层、白底白字，或在页外。',
  ],
  ['Left out {} numbers of lines in the margin of page {}.', '略去第 {2} 页边上的行号 {1} 个。'],
  [
    'The page shows {} characters and hides {}: its text may be shown by a script.',
    '网页显示 {} 字，隐藏 {} 字：正文可能要由脚本显示。',
  ],
  ['Read as {}: the bytes are not UTF-8.', '按 {} 读出：不是 UTF-8。'],
  [
    '{} lines are in GB18030, the others in UTF-8: each was read in its own.',
    '有 {} 行是 GB18030，其余是 UTF-8，已分别读出。',
  ],
  [
    'Hardly a character is usual in Chinese: the text was decoded wrongly before it was saved.',
    '几乎没有常用汉字：保存前就已是乱码。',
  ],
  ['{} characters could not be decoded (U+FFFD).', '有 {} 个字符无法解码。'],
  ['Left out as {}: {}', '略去{}：{}'],
  ['Left out as menus, footers and links of the page: {} characters.', '略去网页的菜单、页脚和链接：{} 字。'],
  ['Left out as hidden or struck out: {} characters.', '略去隐藏或划去的：{} 字。'],
  ['Left out {} characters that were deleted under tracked changes.', '略去修订中删除的 {} 字。'],
  ['Left out {} deletions under tracked changes.', '略去修订中删除的 {} 处。'],
  ['Left out {} characters that are formatted as hidden.', '略去隐藏的 {} 字。'],
  ['Left out {} characters that are struck out.', '略去划去的 {} 字。'],
  [
    'Left out {} files that stand within the text (altChunk): open it in Word and save it again.',
    '略去嵌在正文里的 {} 份文件（altChunk）：请用 Word 打开并另存。',
  ],
  ['Left out {} fields without a result: characters in circles, marks of an index.', '略去没有结果的域 {} 个。'],
  ['Left out headers and footers: {} characters.', '略去页眉页脚：{} 字。'],
  ['Left out comments: {} characters.', '略去批注：{} 字。'],
  ['Left out above and below the pages: {} characters.', '略去页眉页脚：{} 字。'],
  ['{} signs of symbol fonts are not known and were left out.', '略去符号字体中认不出的 {} 个符号。'],
  ['The text of boxes stands at the end: {} characters.', '文本框的文字放在最后：{} 字。'],
  [
    'The page holds no sentence: its text may stand in frames, or be filled in by a script.',
    '网页里没有句子：正文可能在框架里，或由脚本填入。',
  ],
  [
    'Left out {} attachments: {}. Save them from its reader to read them.',
    '略去附件 {} 份：{}。要读请从阅读器中另存。',
  ],
  ['Left out what is set onto the pages: notes, stamps, watermarks.', '略去加在页面上的注释、印章、水印。'],
  ["Left out {} drawings that stand in the file's stock and may hold text.", '略去可能含文字的图形 {} 个。'],
  ['Left out {} texts that are not visible.', '略去看不见的文字 {} 处。'],
  [
    '{} texts draw glyphs of their own and were read as the characters that the file names; {} characters it does not name.',
    '有 {} 处自画字形，按文件所称的字读出；{} 字没有名称。',
  ],
  ['No text on page {}: {}.', '第 {} 页没有文字：{}。'],
  ['Page {} could not be read.', '第 {} 页读不出。'],
  [
    'The fonts of page {} do not tell their characters: what was read is not what is seen: {}.',
    '第 {} 页的字体没有编码，读出的与看到的不同：{}。',
  ],
  ['Read as LibreOffice gives it: it made a {} of it.', '经 LibreOffice 转成 {} 后读出。'],
  ['LibreOffice could not read it either ({}).', 'LibreOffice 也读不了（{}）。'],
  ['The characters of page {} were recognised in a picture.', '第 {} 页的文字由图片识别。'],
  ['The picture of page {} is poor: expect mistaken characters.', '第 {} 页的图片不清：可能有错字。'],
  ['Left out {} lines that cannot be made out: {}', '略去认不出的 {} 行：{}'],
  ['Left out hidden sheets: {}.', '略去隐藏的工作表：{}。'],
  ['Left out {} rows and {} columns that are hidden and not empty.', '略去隐藏而不空的 {} 行、{} 列。'],
  ['Left out the comments of {} cells.', '略去 {} 格的批注。'],
  ['Left out {} sheets that are charts.', '略去图表工作表 {} 张。'],
  [
    '{} formulas have no stored value and were read as empty: open the file in Excel or WPS and save it again.',
    '有 {} 个公式没有存值，按空读：请用 Excel 或 WPS 打开并另存。',
  ],
  ['Left out {} cells beyond the first 200 columns of a sheet.', '略去工作表 200 列以外的 {} 格。'],
  ['Not read as headings: a table of contents of {} lines.', '目录 {} 行，不作标题。'],
  ['Taken out of the sentence that it interrupts: {}', '从打断的句子里取出：{}'],
  [
    '{} rows of a table do not have its number of cells; their cells may stand in the wrong column.',
    '表中有 {} 行的格数不对，可能错列。',
  ],
  [
    'The document names no place of its own: bodies without one are known in this source only.',
    '文件没有说自己是哪里的：没有地名的部门只在本文内认定。',
  ],
  ['{}: whose body this is, the text does not say.', '{}：文中没有说是哪里的部门。'],
  [
    '{}: the former edition has no number here; it is told by its title and day where it is here.',
    '{}：旧版在此没有文号，有旧版时按题名和日期认定。',
  ],
  ['{}: which place this document is of, the text does not say.', '{}：文中没有说是哪里的文件。'],
  ['{} is not in the table of divisions, or several places have its name.', '{} 不在区划表中，或有几处同名。'],
  ['The text gives sums ({} sentences), and no measure was read: {}', '文中有 {} 句给钱，却没有读出措施：{}'],
  ['No calendar has this day: {}', '没有这一天：{}'],
  ['A day of the lunar calendar is not counted over: {}', '农历日期没有换算：{}'],
  ['the {} {} ended in no fact, and no rule ruled on it', '{}“{}”没有成为事实，也没有规则判过它'],
  ['a number too large for a sum is not read: {}', '数字太大，没有当作金额：{}'],
  ['{} won over {}: {}', '规则 {} 胜过 {}：{}'],
  ['{} read as {}: {}', '“{}”读作{}：{}'],
  ['{}: the text says 「{}」, the table 「{}」', '{}：正文说“{}”，表中是“{}”'],
  ['{}: the text says 「{}」, and elsewhere 「{}」', '{}：一处说“{}”，另一处说“{}”'],
];

const refusals: readonly Pair[] = [
  [
    'This server takes no changes: it was started without an administrator’s token.',
    '这台服务器不接受改动：启动时没有设口令（CETU_ADMIN_TOKEN）。',
  ],
  ['Changes need the header Authorization: Bearer TOKEN.', '改动要用口令。'],
  ['The token is not the one of this server.', '口令不对。'],
  ['The file that was read is not there any more as it was.', '读入的文件已不在，或已改动。'],
  ['{}: It is not JSON: {}.', '{}：不是 JSON：{}。'],
  ['This server takes no texts in.', '这台服务器不接收文本。'],
  ['This server keeps no searches and lists.', '这台服务器不保存检索和清单。'],
  ['The source is not here any more.', '这份文本已不在。'],
  ['The source {} is not here any more.', '文本 {} 已不在。'],
  ['There is no such source.', '没有这份文本。'],
  ['Another text is where it was from now.', '它原来的位置现在是另一份文本。'],
  ['What was removed is not kept any more: read it again.', '移除的内容已不再保留：请重新读入。'],
  ['The server was stopped.', '服务器已停止。'],
  ['{} files wait to be read already: try again later.', '已有 {} 份在排队：请稍后再试。'],
  ['{} searches and things in lists are kept: forget some.', '已保存 {} 条：请先移除一些。'],
  ['A file needs a name.', '文件要有名称。'],
  ['What is kept needs a name.', '要保存的要有名称。'],
  ['A name may have {} characters.', '名称最多 {} 字。'],
  ['A text may have {} characters, not {}.', '文字最多 {} 字，现有 {} 字。'],
  ['A list may have {} entries, not {}.', '最多 {} 项，现有 {} 项。'],
  ['The answer took longer than {} ms: ask for less.', '超过 {} 毫秒还没有结果：请缩小范围。'],
  ['{} is no day: write 2024-05-01 or TODAY.', '{} 不是日期：请写成 2024-05-01。'],
  ['More than {} texts name what the filter asks for: ask for less.', '符合筛选的文本超过 {} 份：请缩小范围。'],
  ['{}: no {} here has the key {}.', '{}：这里没有标识为 {3} 的{2}。'],
  ['There is no passage {}.', '没有段落 {}。'],
  ['{} may not be empty', '{} 不能为空'],
  ['There is no fact {}.', '没有事实 {}。'],
  ['Another process holds the store; try again. Log entry {}.', '另一个进程占用着数据库，请重试。日志编号 {}。'],
  ['The store is damaged. Log entry {}.', '数据库已损坏。日志编号 {}。'],
  [
    'The store cannot take this: its disk is full, or its server broke down. Log entry {}.',
    '数据库写不进：磁盘已满或服务器故障。日志编号 {}。',
  ],
  [
    'A server that Cetu needs does not answer; try again. Log entry {}.',
    '策图要用的服务器没有回答，请重试。日志编号 {}。',
  ],
  ['Something went wrong. Log entry {}.', '出错了。日志编号 {}。'],
];

const phrases: readonly Pair[] = [
  ['cetu ingest reads what is in it; one file of it goes by ARCHIVE.7z!/NAME', '其中的文件会一份份读入'],
  ['cetu ingest reads what is in it; one file of it goes by ARCHIVE.rar!/NAME', '其中的文件会一份份读入'],
  ['save it as {}', '请另存为 {}'],
  ['save it as pptx or PDF', '请另存为 pptx 或 PDF'],
  ['save it as docx, xlsx or PDF', '请另存为 docx、xlsx 或 PDF'],
  ['save it as docx or PDF', '请另存为 docx 或 PDF'],
  ['save it as a web page or docx', '请另存为网页或 docx'],
  ['unpack it and read the folder, or pack it as zip', '请解压后读文件夹，或压成 zip'],
  ['unpack it first', '请先解压'],
  ['it wrote nothing', '没有输出'],
  ['it is not built as its format says', '结构不合格式'],
  ['it has no directory', '没有目录'],
  ['its directory is cut off', '目录被截断'],
  ['its part {} is not installed', '没有安装其中的 {}'],
  ['it ended with {}', '以 {} 结束'],
  ['it was given up after {} s', '{} 秒后放弃'],
  ['--ocr (or CETU_OCR=on) recognises its characters', '用 --ocr 或 CETU_OCR=on 识别文字'],
  ['pictures are read with --ocr only', '图片要用 --ocr 才读'],
  ['--ocr reads what is seen', '--ocr 按看到的读'],
  ['it is not read', '不能读'],
  ['a presentation (pptx)', '演示文稿（pptx）'],
  ['an OpenDocument file', 'OpenDocument 文件'],
  ['an e-book (epub)', '电子书（epub）'],
  ['an old Office file', '旧版 Office 文件'],
  ['a workbook of Excel 2 to 4', 'Excel 2 至 4 的工作簿'],
  ['a picture', '图片'],
  ['a rar archive', 'rar 压缩包'],
  ['a 7z archive', '7z 压缩包'],
  ['a compressed file', '压缩文件'],
  ['of an unknown program', '来历不明的程序的文件'],
  ['a text of Word 2003 in XML', 'Word 2003 的 XML'],
  ['a workbook of Excel 2003 in XML', 'Excel 2003 的 XML'],
  ['a text of Word in one XML file', 'Word 的单一 XML'],
  ['a web archive (mht)', '网页存档（mht）'],
  ['an e-mail (eml)', '电子邮件（eml）'],
  ['page number', '页码'],
  ['running head', '页眉页脚'],
  ['menu of a web page', '网页菜单'],
  ['line of the publishing site', '发布网站的说明'],
  ['what the page prints a second time', '网页重复印出的内容'],
  ['there is no such page', '没有这一页'],
  ['it cannot be had', '取不到'],
  ['no word of its clause gives, but the line that leads in does', '句中没有给予的词，引出它的那一行有'],
  ['no word of its clause gives, but the heading above does', '句中没有给予的词，上面的标题有'],
  ['an upper bound without a word of giving in its clause', '是上限，但句中没有给予的词'],
  ['a stage of what is given', '分阶段给予'],
  ['award', '奖补'],
  ['unit_rate', '单价'],
  ['rate', '比例'],
  ['cap', '上限'],
  ['pool', '资金总额'],
  ['match', '配套'],
  ['sum', '金额'],
  ['share', '比例'],
  ['region', '地区'],
  ['agency', '部门'],
  ['document', '文件'],
  ['industry', '产业'],
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

type Template = { readonly pattern: RegExp; readonly chinese: string };

const templates: readonly Template[] = [overLimits, unread, web, remarks, refusals, phrases]
  .flat()
  // The more a sentence says of itself the earlier it is tried.
  .sort(([a], [b]) => b.replaceAll('{}', '').length - a.replaceAll('{}', '').length)
  .map(([english, chinese]) => ({
    pattern: new RegExp(`^${english.split('{}').map(escaped).join('([^]*?)')}$`, 'u'),
    chinese,
  }));

/** A sentence of the server in Chinese; as it is where it is not known. */
export const saidInChinese = (sentence: string): string => {
  for (const { pattern, chinese } of templates) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    let next = 0;
    return chinese.replace(/\{(\d?)\}/gu, (_, number: string) => {
      next++;
      return saidInChinese(found[number === '' ? next : Number(number)] ?? '');
    });
  }
  return sentence;
};
