import { startOffline } from './startOffline'

// Entry of the script of the pages that can be saved.
void startOffline()
