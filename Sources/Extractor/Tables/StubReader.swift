/// What the label of a row says: its name, its unit, what kind of figure it is.
struct Stub {
    /// As people see it: without numbering, 其中：, unit and remarks.
    var name: [UInt8] = []
    /// The name as it is looked up.
    var plain: [UInt8] = []
    /// The label as printed, blanks dropped.
    var row: [UInt8] = []
    var unit: UnitPhrase?
    var isPercent = false
    /// A rate, a number without unit, a count, by its name.
    var isRate = false
    var isPlain = false
    var isSingle = false
    var countUnit: Int?
    /// Drawn on a day; nil if nothing says so or the contrary.
    var isStock: Bool?
    /// －基本: of what stands above.
    var isPart = false
    /// How it is numbered.
    var level = Level.none

    enum Level {
        /// Not at all, or not as rows are.
        case none
        /// 一、账面原值: opens what the items below belong to.
        case division
        /// 1.期初余额, （1）购置
        case item
    }
    /// 二零二五年三月三十一日: the row is of a time, and named by its column alone.
    var period: SourceDate?
}

/// Reads labels.
struct StubReader {
    @Uncounted var pack: CompiledPack

    func read(_ label: GridText) -> Stub {
        var stub = Stub()
        stub.row = label.shown.withoutBlanks
        label.plain.withUnsafeBufferPointer { buffer in
            let text = TextView(buffer)
            var kept: [Range<Int>] = []
            let start = self.start(text, &stub)
            let end = self.end(text, start)
            strip(text, start..<end, &stub, &kept)
            if kept == [0..<buffer.count] {
                (stub.name, stub.plain) = (stub.row, label.plain)
            } else {
                stub.name = kept.reduce(into: []) { $0 += label.shown[$1] }.withoutBlanks
                stub.plain = kept.reduce(into: []) { $0 += text.bytes[$1] }
            }
            judge(text, kept, &stub)
        }
        return stub
    }

    /// Behind numbering and 其中：.
    private func start(_ text: TextView, _ stub: inout Stub) -> Int {
        var at = 0
        for _ in 0..<4 {
            at = text.skipBlanks(at)
            if let next = numbering(text, at), next < text.count {
                if stub.level == .none { stub.level = level(text, at) }
                at = next
                continue
            }
            switch text.char(at: at) {
            case "－", "-", "–", "—", "─":
                stub.isPart = true
                at = text.after(at)
                continue
            case "*", "△", "▲", "☆", "＊", "#", "●", "·", "•", "：", ":", "．", ".":
                at = text.after(at)
                continue
            default: break
            }
            if let hit = pack.words.tables.lead.longest(in: text.bytes, at: at), !hit.isNone {
                let behind = text.char(at: at + hit.length)
                if behind == ":" || behind == "：" {
                    at = text.after(at + hit.length)
                    continue
                }
            }
            break
        }
        return at
    }

    /// What the numbering at `at` says.
    private func level(_ text: TextView, _ at: Int) -> Stub.Level {
        pack.numbers.numerals.contains(text.char(at: at)) ? .division : .item
    }

    /// 一、 （一） (1) 1. 1、 ① A.
    private func numbering(_ text: TextView, _ start: Int) -> Int? {
        let first = text.char(at: start)
        if first.value >= 0x2460, first.value <= 0x2473 { return text.after(start) }
        let isBracketed = first == "(" || first == "（"
        var at = isBracketed ? text.after(start) : start
        let inside = at
        while at < text.count, at - inside < 9,
            text.isDigit(at: at) || pack.numbers.numerals.contains(text.char(at: at))
                || isBracketed && at == inside && text[at].isLetter
        {
            at = text.after(at)
        }
        guard at > inside else { return nil }
        let sign = text.char(at: at)
        if isBracketed { return sign == ")" || sign == "）" ? text.after(at) : nil }
        switch sign {
        case "、", "．": return text.after(at)
        case ".": return text.isDigit(at: at + 1) ? nil : at + 1
        case ")", "）": return text.after(at)
        default: return nil
        }
    }

    /// Before footnote marks and references: [1], 注 1, 五、36, *.
    private func end(_ text: TextView, _ start: Int) -> Int {
        var end = text.skipBlanks(before: text.count, floor: start)
        for _ in 0..<3 {
            let last = text.char(before: end)
            if last == "*" || last == "：" || last == ":" || last == "＊" || last == "#" {
                end = text.skipBlanks(before: text.start(before: end), floor: start)
                continue
            }
            if last == "]" || last == "］" || last == "】" {
                var open = end
                while open > start, text.char(at: open) != "[", text.char(at: open) != "【" {
                    open = text.start(before: open)
                }
                if open > start, end - open <= 12 {
                    end = text.skipBlanks(before: open, floor: start)
                    continue
                }
            }
            if let note = note(text, start, end) {
                end = note
                continue
            }
            break
        }
        return max(start, end)
    }

    /// A reference behind a name: 五、36, 七(36), 注 1; nil if there is none.
    private func note(_ text: TextView, _ start: Int, _ end: Int) -> Int? {
        var at = end
        let last = text.char(before: at)
        let isBracketed = last == ")" || last == "）"
        if isBracketed { at = text.start(before: at) }
        let digitsEnd = at
        while at > start, text.isDigit(before: at) || text.char(before: at) == "," { at -= 1 }
        guard at < digitsEnd, digitsEnd - at <= 3 else { return nil }
        if isBracketed {
            let open = text.char(before: at)
            guard open == "(" || open == "（" else { return nil }
            at = text.start(before: at)
        } else {
            let before = text.start(before: at)
            if pack.words.tables.stands(.reference, in: text, at: before) {
                return text.skipBlanks(before: before, floor: start)
            }
            let sign = text.char(before: at)
            guard sign == "、" || sign == "." else { return nil }
            at = text.start(before: at)
        }
        let numeralsEnd = at
        while at > start, pack.numbers.numerals.contains(text.char(before: at)) {
            at = text.start(before: at)
        }
        guard at < numeralsEnd, at > start + 3 else { return nil }
        return text.skipBlanks(before: at, floor: start)
    }

    /// Keeps the name without brackets that hold a unit or a remark.
    private func strip(_ text: TextView, _ range: Range<Int>, _ stub: inout Stub, _ kept: inout [Range<Int>])
    {
        var start = range.lowerBound
        var at = start
        let units = UnitPhraseReader(passage: Passage(pack, text.bytes))
        while at < range.upperBound {
            let character = text.char(at: at)
            if character == "(" || character == "（", let close = closing(text, at, range.upperBound) {
                let inside = text.skipBlanks(text.after(at))
                let end = text.skipBlanks(before: close, floor: inside)
                var drops = false
                if let unit = unit(units, inside..<max(inside, end), text) {
                    if unit.unit == .percent { stub.isPercent = true } else { stub.unit = unit }
                    drops = true
                } else if isRemark(text, inside, end) {
                    drops = true
                }
                if drops {
                    if at > start { kept.append(start..<at) }
                    at = text.after(close)
                    start = at
                    continue
                }
            }
            at = text.after(at)
        }
        if range.upperBound > start { kept.append(start..<range.upperBound) }
        // 净利润(元/股 torn off, 占比%
        if let last = kept.last, text.char(before: last.upperBound) == "%" {
            stub.isPercent = true
            kept[kept.count - 1] = last.lowerBound..<last.upperBound - 1
        }
    }

    private func unit(_ units: UnitPhraseReader, _ range: Range<Int>, _ text: TextView) -> UnitPhrase? {
        guard !range.isEmpty else { return nil }
        if let unit = units.read(whole: range) { return unit }
        // （单位：万元）
        var at = range.lowerBound
        while at < range.upperBound {
            let character = text.char(at: at)
            at = text.after(at)
            if character == "：" || character == ":" { return units.read(whole: at..<range.upperBound) }
        }
        return nil
    }

    private func closing(_ text: TextView, _ open: Int, _ end: Int) -> Int? {
        var at = text.after(open)
        while at < end {
            let character = text.char(at: at)
            if character == ")" || character == "）" { return at }
            at = text.after(at)
        }
        return nil
    }

    private func isRemark(_ text: TextView, _ start: Int, _ end: Int) -> Bool {
        var at = start
        while at < end {
            if pack.words.tables.remark.longest(in: text.bytes, at: at) != nil { return true }
            at = text.after(at)
        }
        return false
    }

    // MARK: - What kind of figure

    private func judge(_ text: TextView, _ kept: [Range<Int>], _ stub: inout Stub) {
        guard let last = kept.last(where: { range in range.contains { text[$0] >= 0x80 } }) else { return }
        let end = text.skipBlanks(before: last.upperBound, floor: last.lowerBound)
        switch pack.words.tables.rate.longest(in: text.bytes, endingAt: end).map({ RateWord($0) }) {
        case .percent: stub.isRate = true
        case .plain: stub.isPlain = true
        default: break
        }
        stub.isStock = pack.words.tables.isStock(in: text.bytes, endingAt: end)
        stub.countUnit = pack.words.tables.counted(in: text.bytes, endingAt: end)
        for range in kept {
            var at = range.lowerBound
            while at < range.upperBound {
                if pack.words.tables.single.longest(in: text.bytes, at: at) != nil { stub.isSingle = true }
                at = text.after(at)
            }
        }
    }
}
