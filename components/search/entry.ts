import { startSearch } from './startSearch'

// Entry of the script of the search page.
startSearch()
