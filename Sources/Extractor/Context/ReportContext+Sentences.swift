/// Mentions by sentences, those that only the context can tell settled.
extension ReportContext {
    /// Mentions above which a sentence is read in pieces: what looks around in it for each of them would
    /// take the square of their number.
    static let mostMentions = 64

    mutating func sentences(
        of range: Range<Int>, _ mentions: inout Mentions, _ block: TextBlock, _ work: inout Work
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let sentence = work.text.sentence(around: mentions.all[index].range.lowerBound)
            var start = sentence.lowerBound
            while index < range.upperBound, mentions.all[index].range.lowerBound < sentence.upperBound {
                let first = index
                let (next, end) = piece(
                    from: first, to: range.upperBound, mentions.all, sentence, work.finder)
                while index < next {
                    if mentions.all[index].isDoubtful {
                        decide(index, after: first, &mentions, work.finder.passage.account)
                    }
                    index += 1
                }
                self.sentence(mentions.all[first..<index], start..<end, block, &work)
                start = end
            }
        }
    }

    /// The piece of a sentence that begins with the mention `first`: the mention behind it and where it ends. What is
    /// too long ends before the clause of the next mention, or before that.
    private func piece(
        from first: Int, to last: Int, _ mentions: [Mention], _ sentence: Range<Int>,
        _ finder: StatementFinder
    ) -> (next: Int, end: Int) {
        var next = first
        while next < last, mentions[next].range.lowerBound < sentence.upperBound {
            if next - first == ReportContext.mostMentions {
                let end = finder.around.clauseStart(
                    before: mentions[next].range.lowerBound, floor: mentions[next - 1].range.upperBound)
                return (next, end)
            }
            next += 1
        }
        return (next, sentence.upperBound)
    }

    /// 113年 and 10年 are dates where the report counts so, 21日 where a day of its sentence, its paragraph or
    /// its dispatch gives the month; else they are amounts. The sentence begins with the mention `first`.
    func decide(
        _ index: Int, after first: Int, _ mentions: inout Mentions, _ account: AccountHandle
    ) {
        let mention = mentions.all[index]
        guard case .doubtful(let place) = mention.content else { return }
        let (reading, figure) = mentions.doubtful[place]
        func stands(_ isSuch: (DateReading) -> Bool) -> Bool {
            (first..<index).contains {
                if case .date(let before) = mentions.all[$0].content { isSuch(before) } else { false }
            }
        }
        let isDate: Bool
        if reading.isBareDay {
            isDate =
                carried.anchor.lastDay != nil || carried.anchor.dateline != nil || stands { $0.first.day > 0 }
        } else if reading.first.isShort {
            isDate =
                carried.identity.isNear(reading.first.year)
                && (carried.identity.writesShortYears || stands(\.hasShortYear))
        } else {
            isDate = carried.identity.isTaiwanese || stands(\.isMinguo)
        }
        // A day whose month nothing tells is no number of days: 二十三日支付.
        if !isDate, reading.isBareDay { return account.note { $0.date(mention.range, .noMonth) } }
        mentions.all[index] =
            isDate
            ? Mention(.date(reading), range: mention.range, rule: mention.rule)
            : Mention(figure, rule: amountRule(mention.rule))
    }

    /// The rule that finds plain amounts, for an amount that a rule of dates has found.
    private func amountRule(_ rule: Int) -> Int {
        pack.rules.firstIndex { $0.name.plain.elementsEqual("amount.digits".utf8) } ?? rule
    }
}
