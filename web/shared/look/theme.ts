import { createTheme, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';

const KEPT = 'gate.theme';

/** What Mantine must know of our tokens in scripts; everything else is in mantine.css. */
export const theme = createTheme({
  components: {
    // A lock of the scroll bar would come as a style element, which the policy of our pages refuses.
    Modal: { defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 0 } } },
    Drawer: { defaultProps: { lockScroll: false, position: 'right', transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});

/** Light or dark as the reader chose here, or as his system is; told to the tokens too. */
export const schemes: MantineColorSchemeManager = {
  get: (fallback) => (localStorage.getItem(KEPT) as MantineColorScheme | null) ?? fallback,
  set: (value) => {
    localStorage.setItem(KEPT, value);
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => localStorage.removeItem(KEPT),
};
