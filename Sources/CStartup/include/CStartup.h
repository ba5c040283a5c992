/// The arguments of the program as the C library handed them over; none where it hands none to constructors (musl).
///
/// Swift's own `CommandLine` reads /proc, and has no arguments where that is not mounted: in a bare chroot.
int extract_argument_count(void);
char *const *extract_arguments(void);

/// Sees that all that was written to the file system of a file is on the disk; -1 with `errno` ENOSYS where there is no
/// such call. Swift does not see the one of Linux.
int extract_flush_file_system(int descriptor);
