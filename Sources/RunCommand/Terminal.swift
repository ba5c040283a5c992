import CLibrary

/// What is known of the terminal that standard output is shown on.
package enum Terminal {
    /// How many columns a line has: those of the terminal, else what `COLUMNS` says; nil if nothing says it.
    package static var columns: Int? {
        var size = winsize()
        if isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        guard let text = getenv("COLUMNS"), let columns = Int(String(cString: text)), columns > 0 else {
            return nil
        }
        return columns
    }
}
