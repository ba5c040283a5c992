/// What becomes of a match once its values are read.
enum Resolution {
    /// It says nothing: the next rule is tried.
    case rejected
    /// It is none, and nothing up to this byte is (29 February 2019).
    case skipped(to: Int)
    /// It is one, and ends before this byte.
    case accepted(end: Int)
}

/// Reads the values of a match while its captures are fresh.
protocol MatchResolver {
    /// Whether digits are certainly no amount: no unit, scale or range can stand behind them, nor a currency or a unit in
    /// front.
    func isBare(_ digits: Range<Int>, floor: Int) -> Bool

    /// `start..<end` is the match of `rule`; nothing before `floor` may be taken.
    mutating func resolve(
        _ rule: Int, _ kind: CompiledRule.Kind, _ captures: Captures, _ start: Int, _ end: Int, floor: Int
    ) -> Resolution
}

/// Finds the places in normalised text where a rule may match and tries the rules there.
///
/// One pass: digits, Chinese numerals and the characters that words of the rules begin with are
/// candidates; at each the few rules that fit the characters on both sides of the number are
/// run, anchored, on the whole text, so that look-behinds see what stands before. Codes
/// (`GB/T36001-2015`, `https://…`), titles in 《》, hashtags and ordinals are passed over.
struct Matcher {
    /// What begins a title, beside what rules begin with.
    static let title: Unicode.Scalar = "《"

    let pack: CompiledPack
    private let scratch: RegexScratch
    /// The rules as this thread has prepared them.
    private let prepared: PreparedRules

    init?(_ pack: CompiledPack) {
        guard let scratch = RegexScratch(captures: pack.maxCaptures) else { return nil }
        self.pack = pack
        self.scratch = scratch
        prepared = PreparedRules(count: pack.rules.count)
    }

    /// The rules that met a limit of `RegexLimits` since the last call, each with the place in the text of
    /// its first time, if it had met none before.
    func takeExceeded() -> [(rule: Int, place: Int)] {
        defer { prepared.exceeded.removeAll() }
        return prepared.exceeded
    }

    /// Begins anew with which rules have met one.
    func forgetExceeded() { prepared.forgetExceeded() }

    func scan<R: MatchResolver>(_ passage: Passage, _ resolver: inout R) {
        var scanner = Scanner(passage, scratch, prepared)
        scanner.run(&resolver)
    }
}

/// The patterns as one thread has them, and which rules met a limit.
private final class PreparedRules {
    /// A pattern to be run; none before a rule is tried for the first time.
    struct Slot: BitwiseCopyable {
        var pattern: Regex.Raw?
        /// Whether it stays what it is.
        var isFinal = false
    }

    let slots: UnsafeMutableBufferPointer<Slot>
    /// Of a `NeedsWindow`.
    let places: UnsafeMutablePointer<Int>
    var exceeded: [(rule: Int, place: Int)] = []
    private var known: Set<Int> = []

    func note(_ rule: Int, at place: Int) {
        if known.insert(rule).inserted { exceeded.append((rule, place)) }
    }

    func forgetExceeded() {
        exceeded.removeAll()
        known.removeAll()
    }

    init(count: Int) {
        slots = .allocate(capacity: count)
        slots.initialize(repeating: Slot())
        places = .allocate(capacity: NeedsWindow.capacity)
    }

    deinit {
        slots.deallocate()
        places.deallocate()
    }

    /// Asks for the pattern of a rule that is about to be run.
    func prepare(_ rule: Int, _ regex: Regex) {
        let (pattern, isFinal) = regex.next()
        slots[rule] = Slot(pattern: pattern, isFinal: isFinal)
    }
}

private struct Scanner: PassageReader {
    let passage: Passage
    /// The matcher holds both while the scan lasts.
    let scratch: RegexScratch.Raw
    let slots: UnsafeMutableBufferPointer<PreparedRules.Slot>
    /// Asked where a rule meets a limit or is new, and nowhere else: a reference is counted.
    unowned(unsafe) let rules: PreparedRules
    let dispatch: RuleDispatch
    let entries: RuleEntries
    let currencies: WordTable
    let idioms: WordTable
    let modifiers: WordTable
    let ordinals: WordTable
    var at = 0
    /// End of the last match.
    var floor = 0
    /// What stands near the candidates, and the last of them for which that was looked up.
    var window: NeedsWindow
    var looked = -1
    /// End of the digits at hand, if it is digits.
    var digitsEnd = 0
    /// End of the run of numerals at hand, whose members need not look for it again.
    var numeralsEnd = 0

    init(_ passage: Passage, _ scratch: RegexScratch, _ prepared: PreparedRules) {
        self.passage = passage
        slots = prepared.slots
        rules = prepared
        window = NeedsWindow(prepared.places)
        self.scratch = scratch.raw
        let pack = passage.pack
        dispatch = pack.dispatch
        entries = pack.entries
        currencies = pack.currencyBefore
        idioms = pack.words.idiom
        modifiers = pack.words.modifierBefore
        ordinals = pack.grammar.ordinal
    }

    mutating func run<R: MatchResolver>(_ resolver: inout R) {
        let count = text.count
        while at < count {
            let byte = text[at]
            if byte < 0x80 {
                switch byte {
                case 0x30...0x39: digits(&resolver)
                case 0x41...0x5A, 0x61...0x7A: letters(byte, &resolver)
                case 0x23: hashtag()
                default: at += 1
                }
            } else if byte < 0xE0 {
                at += 2
            } else if byte < 0xF0 {
                let next = dispatch.skip(text.bytes, at)
                if next > at {
                    at = next
                    continue
                }
                let character = text.wideChar(at: at)
                if dispatch.starts(character.value) {
                    word(character, &resolver)
                } else if character == Matcher.title {
                    title()
                } else {
                    at += 3
                }
            } else {
                at += 4
            }
        }
    }

    /// The scalar at a place as rules are looked up by it: 0 beyond the basic plane.
    private func scalar(at position: Int) -> UInt32 {
        let value = text.char(at: position).value
        return value < 0x10000 ? value : 0
    }

    private mutating func digits<R: MatchResolver>(_ resolver: inout R) {
        var end = at + 1
        var (hasPoint, hasGroups) = (false, false)
        while end < text.count {
            if !text[end].isDigit {
                // A comma or point between digits.
                let isPoint = text[end] == 0x2E
                guard isPoint || text[end] == 0x2C, text.isDigit(at: end + 1) else { break }
                if isPoint { hasPoint = true } else { hasGroups = true }
            }
            end += 1
        }
        var next = end
        // A blank between a number and a Latin unit or a sign of percent.
        if next < text.count, text[next] == 0x20 { next += 1 }
        digitsEnd = end
        if hasPoint, end - at > 6, attempt(dispatch.rulesWithPoint(hasGroups: hasGroups), &resolver) {
            return
        }
        if attempt(dispatch.rules(afterDigits: scalar(at: next), hasGroups: hasGroups), &resolver) { return }
        at = end
    }

    private mutating func word<R: MatchResolver>(_ first: Unicode.Scalar, _ resolver: inout R) {
        let isNumeral = isNumeral(first)
        if isNumeral, let idiom = idioms.longest(in: text, at: at), !isModified {
            pass(to: at + idiom.length, .idiom)
            return
        }
        var end = at + 3
        if isNumeral {
            if numeralsEnd > end {
                end = numeralsEnd
            } else {
                while self.isNumeral(text.char(at: end)) { end += 3 }
                numeralsEnd = end
            }
        }
        if let rules = dispatch.rules(startingWith: first.value, scalar(at: at + 3)),
            attempt(rules, &resolver)
        {
            return
        }
        if isNumeral, attempt(dispatch.rules(afterNumerals: scalar(at: end)), &resolver) { return }
        // 总数两千万: 数 is no numeral here, what follows is.
        let ordinal = ordinals.longest(in: text, at: at)
        at = pack.numbers.numerals.meaning(first) == .few ? at + 3 : end
        if ordinal != nil { self.ordinal(from: at) }
    }

    /// Whether a modifier stands right before: 超百家 is a number, 百家争鸣 none.
    private var isModified: Bool {
        guard let hit = modifiers.longest(in: text, endingAt: at) else { return false }
        return !hit.isNone && at - hit.length >= floor
    }

    /// Tries rules at `at`; moves on if one of them settles the place.
    private mutating func attempt<R: MatchResolver>(_ list: RuleDispatch.List, _ resolver: inout R) -> Bool {
        let start = at
        // Whether the digits at hand are bare, once somebody asked.
        var isBare: Bool?
        for i in 0..<list.count {
            if let openings = list.openings, !openings[i].stands(in: text.bytes, at: start) { continue }
            let index = Int(list.rules[i])
            let rule = entries[index]
            // Who wants to know why is told by the reader of amounts.
            if rule.isOfQuantity, digitsEnd > start, !passage.account.isOpen {
                let known = isBare ?? resolver.isBare(start..<digitsEnd, floor: floor)
                isBare = known
                if known { continue }
            }
            if rule.needs != 0 {
                if looked != start {
                    window.look(text.bytes, from: start, dispatch)
                    looked = start
                }
                if !window.meets(rule.needs, from: start) {
                    passage.account.note { $0.tried(index, at: start, .spared) }
                    continue
                }
            }
            if !slots[index].isFinal { rules.prepare(index, pack.rules[index].regex) }
            guard let pattern = slots[index].pattern else { continue }
            let end = scratch.match(pattern, text.bytes, at: start)
            if end <= start {
                if end == RegexScratch.Raw.exceeded { rules.note(index, at: start) }
                if passage.account.isOpen {
                    noteFailure(of: index, isLimit: end == RegexScratch.Raw.exceeded)
                }
                continue
            }
            let captures = Captures(ovector: UnsafePointer(scratch.ovector), groups: rule.groups)
            switch resolver.resolve(index, rule.kind, captures, start, end, floor: floor) {
            case .rejected:
                passage.account.note { $0.tried(index, at: start, .refused(start..<end, nil)) }
                continue
            case .skipped(let to):
                passage.account.note { $0.tried(index, at: start, .refused(start..<max(to, end), nil)) }
                at = max(to, start + 1)
                return true
            case .accepted(let to):
                passage.account.note { $0.tried(index, at: start, .accepted(start..<to)) }
                at = max(to, start + 1)
                floor = at
                return true
            }
        }
        return false
    }

    /// Goes on behind what is no number for this reason.
    private mutating func pass(to end: Int, _ reason: Refusal) {
        let start = at
        at = end
        passage.account.note { $0.passed(start..<end, reason) }
    }

    private func noteFailure(of rule: Int, isLimit: Bool) {
        passage.account.note { account in
            let reached =
                account.asksHowFar
                ? slots[rule].pattern.map { scratch.reach(of: $0, text.bytes, at: at) } ?? at : at
            account.tried(rule, at: at, isLimit ? .exceeded : .unmatched(reached: reached))
        }
    }

    private mutating func letters<R: MatchResolver>(_ first: UInt8, _ resolver: inout R) {
        if let rules = dispatch.rules(startingWith: UInt32(first), scalar(at: at + 1)),
            attempt(rules, &resolver)
        {
            return
        }
        code()
    }

    /// Letters, and what is glued to them: `GB/T36001-2015`, `csr@example.cn`, `NBA3X3`. A
    /// currency ends before its number: `RMB2,270`.
    private mutating func code() {
        let start = at
        while at < text.count, text[at].isLetter { at += 1 }
        guard at < text.count else { return }
        if text[at].isDigit, let hit = currencies.longest(in: text, endingAt: at),
            hit.length >= at - start
        {
            return
        }
        while at < text.count, isCode(text[at]) { at += 1 }
        passage.account.note { $0.passed(start..<at, .code) }
    }

    private func isCode(_ byte: UInt8) -> Bool {
        if byte.isDigit || byte.isLetter { return true }
        switch byte {
        // - . / : = ? @ _ & %
        case 0x2D, 0x2E, 0x2F, 0x3A, 0x3D, 0x3F, 0x40, 0x5F, 0x26, 0x25: return true
        default: return false
        }
    }

    /// 《…》 within one block, at most 300 bytes.
    private mutating func title() {
        let limit = min(text.count, at + 300)
        var end = at + 3
        while end < limit, text[end] != 0x0A {
            if text.char(at: end) == "》" {
                pass(to: text.after(end), .title)
                return
            }
            end = text.after(end)
        }
        at += 3
    }

    /// `#…#` without blanks, at most 90 bytes.
    private mutating func hashtag() {
        let limit = min(text.count, at + 90)
        var end = at + 1
        while end < limit, text[end] > 0x20, !isPunctuation(end) {
            if text[end] == 0x23, end > at + 1 {
                pass(to: end + 1, .hashtag)
                return
            }
            end += 1
        }
        at += 1
    }

    /// `，` `。` `”`: no hashtag reaches beyond them.
    private func isPunctuation(_ at: Int) -> Bool {
        ["，", "。", "”"].contains(text.char(at: at))
    }

    /// The number of an ordinal, and the second number of a range of ordinals.
    private mutating func ordinal(from start: Int) {
        var end = start
        defer { if at > start { passage.account.note { $0.passed(start..<at, .ordinal) } } }
        while true {
            let next = text.char(at: end)
            let behind = end + 3
            switch next {
            case "0"..."9": end += 1
            case "," where end > start && text.isDigit(at: end + 1): end += 1
            case "-" where end > start, "~" where end > start: end += 1
            case _
            where next == "–" || next == "—" || next == "、" || grammar.ordinalTo.stands(in: text, at: end):
                guard end > start, text.isDigit(at: behind) || isNumeral(text.char(at: behind)) else {
                    at = max(at, end)
                    return
                }
                end = behind
            default:
                guard isNumeral(next) else {
                    at = max(at, end)
                    return
                }
                end = behind
            }
        }
    }
}
