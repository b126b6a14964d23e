/** An application as its authors would write it. */
package org.example.shop;
