#include "CArguments.h"
#include <stddef.h>

static int count = 0;
static char *const *values = NULL;

__attribute__((constructor)) static void keep(int argc, char **argv) {
    count = argc;
    values = argv;
}

int extract_argument_count(void) { return count; }
char *const *extract_arguments(void) { return values; }
