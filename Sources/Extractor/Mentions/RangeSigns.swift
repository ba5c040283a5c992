/// The ends of a range with their signs.
///
///     -15.30%~-10.20%   -15.3 to -10.2
///     -5至5万元         -5 to 5
///     零下20至30℃       -30 to -20: a word holds for both
enum RangeSigns {
    /// How the sign in front of the first number is written.
    enum Mark { case minus, word }

    /// Nil for what is no range. `hasMinus`: whether a minus stands in front of the second number.
    static func ends(
        _ first: ExactDecimal, _ second: ExactDecimal, sign: Mark?, hasMinus: Bool
    ) -> (low: ExactDecimal, high: ExactDecimal)? {
        switch (sign, hasMinus) {
        // 5--8 has a dash of two hyphens.
        case (nil, _): return first < second ? (first, second) : nil
        case (.minus, false): return first.negated < second ? (first.negated, second) : nil
        case (.minus, true), (.word, _):
            guard first != second else { return nil }
            // Negation turns the ends round.
            return first < second ? (second.negated, first.negated) : (first.negated, second.negated)
        }
    }
}
