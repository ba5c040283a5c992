#include "CStartup.h"
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

static int count = 0;
static char *const *values = NULL;

/// Runs before the constructors of the Swift library, which have no priority.
__attribute__((constructor(101))) static void begin(int argc, char **argv) {
    count = argc;
    values = argv;
#ifdef __linux__
    // A static Swift library looks for its folder, for the program that would show a crash, and without /proc gives up. Any
    // folder will do.
    if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_ROOT", "/", 0);
#endif
}

int extract_argument_count(void) { return count; }
char *const *extract_arguments(void) { return values; }
